package dev.glossls.extract;

/**
 * One reason for or against taking a place for a definition.
 *
 * @param what the reason, as a reader can follow it
 * @param weight thousandths of the natural logarithm of the odds: positive speaks for it
 */
public record Ground(String what, int weight) {}
