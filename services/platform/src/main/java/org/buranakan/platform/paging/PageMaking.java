package org.buranakan.platform.paging;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.buranakan.platform.edge.Edge;

/** The page that this request makes of documents: few are made at once, others wait for a while. */
@RequestScoped
class PageMaking {
  private static final int PATIENCE_SECONDS = 5;

  private final Places places;
  private boolean begun;

  PageMaking(Places places) {
    this.places = places;
  }

  /** 503 if too many others wait, too. */
  void begin() {
    if (!begun) {
      begun = places.take();
      if (!begun) {
        throw Edge.overloaded();
      }
    }
  }

  /** When the page is written, or can't be. */
  @PreDestroy
  void end() {
    if (begun) {
      begun = false;
      places.free.release();
    }
  }

  /** As objects, a page takes some times the memory that it takes when it is written. */
  @ApplicationScoped
  static class Places {
    private static final long BYTES_OF_A_PAGE = 24L * 1024 * 1024;

    private final Semaphore free =
        new Semaphore((int) Math.max(2, Runtime.getRuntime().maxMemory() / BYTES_OF_A_PAGE), true);

    private boolean take() {
      try {
        return free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
