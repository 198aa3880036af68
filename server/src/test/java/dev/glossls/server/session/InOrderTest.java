package dev.glossls.server.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
    private static final List<Integer> MANY = IntStream.range(0, 5000).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheThingsThoughTheFirstIsDoneLast() {
        CountDownLatch others = new CountDownLatch(1);
        boolean alone = Runtime.getRuntime().availableProcessors() == 1;
        List<Integer> results = new ArrayList<>();
        InOrder.each(
                MANY.subList(0, 100),
                number -> number == 0 && !alone ? afterOthers(others) : opened(number, others),
                result -> results.add(result));
        assertEquals(MANY.subList(0, 100), results);
    }

    private static int opened(int number, CountDownLatch others) {
        others.countDown();
        return number;
    }

    private static int afterOthers(CountDownLatch others) {
        try {
            assertTrue(others.await(10, TimeUnit.SECONDS), "nothing else is done meanwhile");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return 0;
    }

    @Test
    void littleIsDoneBeforeItsTurnAndNothingAfterEnough() {
        AtomicInteger begun = new AtomicInteger();
        List<Integer> results = new ArrayList<>();
        InOrder.each(MANY, number -> begun.incrementAndGet(), result -> {
            results.add(result);
            return results.size() < 3;
        });
        assertEquals(3, results.size());
        assertTrue(begun.get() < MANY.size() / 2, begun + " of " + MANY.size());
    }

    @Test
    void nothingToDoIsDoneAtOnce() {
        InOrder.each(List.of(), number -> number, number -> {
            throw new AssertionError("a result of nothing");
        });
    }

    @Test
    void theThreadsLiveOn() {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        for (int question = 0; question < 10; question++) {
            InOrder.each(MANY.subList(0, 100), number -> threads.add(Thread.currentThread()), seen -> true);
        }
        assertTrue(threads.size() <= Runtime.getRuntime().availableProcessors(), threads.toString());
    }

    @Test
    void whatIsUnwantedMakesRoomForOthers() {
        CountDownLatch never = new CountDownLatch(1);
        InOrder.each(MANY, number -> number == 0 ? 0 : afterOthers(never), result -> false);
        List<Integer> results = new ArrayList<>();
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> InOrder.each(MANY.subList(0, 100), number -> number, results::add));
        assertEquals(MANY.subList(0, 100), results);
    }

    @Test
    void whatFailsInTheWorkFailsHere() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class, () -> InOrder.each(MANY, number -> 1 / number, number -> true));
        assertTrue(failure.getCause() instanceof ArithmeticException, String.valueOf(failure.getCause()));
    }
}
