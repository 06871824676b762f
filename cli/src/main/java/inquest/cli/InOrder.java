package inquest.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Works on several items at a time and hands the results over in the order of the items, so that
 * the output does not depend on how many workers there were. At most a few results wait in memory.
 */
final class InOrder {
  private static final int WAITING_PER_WORKER = 4;

  /** Turns an item into a result. */
  interface Work<T, R> {
    R of(T item) throws IOException;
  }

  /** Takes a result. */
  interface Sink<R> {
    void take(R result) throws IOException;
  }

  private InOrder() {}

  /**
   * Runs {@code work} on every item.
   *
   * @throws IOException what work or sink throw; the items that were not begun are left out
   */
  static <T, R> void run(List<T> items, int workers, Work<T, R> work, Sink<R> sink)
      throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(workers);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      for (T item : items) {
        if (waiting.size() >= workers * WAITING_PER_WORKER) {
          sink.take(result(waiting.remove()));
        }
        waiting.add(executor.submit(() -> work.of(item)));
      }
      while (!waiting.isEmpty()) {
        sink.take(result(waiting.remove()));
      }
    } finally {
      executor.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
