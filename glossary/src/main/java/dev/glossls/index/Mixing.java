package dev.glossls.index;

/** Spreads what tells hashes apart over all their bits: the last steps of MurmurHash3 (public domain, A. Appleby). */
final class Mixing {
    private Mixing() {}

    static long mixed(long hash) {
        long mixed = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ mixed >>> 33;
    }
}
