package org.buranakan.platform.caller;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * Tells the database how far the caller of a request sees: its row-level security holds to that,
 * whatever the service asks for. A connection that was told already need not be told again.
 */
@ApplicationScoped
class ReachOfConnections implements AgroalPoolInterceptor {
  private static final Logger LOG = Logger.getLogger(ReachOfConnections.class);
  private static final String TELL = "select set_config('buranakan.provinces', ?, false)";
  private static final String EVERYWHERE = "*";

  private final Map<Connection, String> told = Collections.synchronizedMap(new WeakHashMap<>());
  private final Reach reach;
  private final CurrentVertxRequest request;

  ReachOfConnections(Reach reach, CurrentVertxRequest request) {
    this.reach = reach;
    this.request = request;
  }

  /**
   * Never throws: the pool would lose count of its connections. One that can't be told is closed;
   * whoever uses it then fails with what the pool understands, and gets a new one the next time.
   */
  @Override
  public void onConnectionAcquire(Connection connection) {
    var provinces = provinces();
    try {
      var raw = (Connection) connection.unwrap(PGConnection.class);
      if (!provinces.equals(told.get(raw))) {
        told.remove(raw);
        tell(raw, provinces);
      }
    } catch (SQLException e) {
      LOG.debug("a connection that has ended", e);
    }
  }

  /** What no caller asked for, the service does by itself. */
  private String provinces() {
    var calls = Arc.container().requestContext().isActive() && request.getCurrent() != null;
    return calls ? reach.provinces() : EVERYWHERE;
  }

  /** Outside of the transaction that may have been announced: a rollback must not take it back. */
  private void tell(Connection raw, String provinces) throws SQLException {
    try {
      var autoCommit = raw.getAutoCommit();
      raw.setAutoCommit(true);
      try (var tell = raw.prepareStatement(TELL)) {
        tell.setString(1, provinces);
        tell.execute();
      }
      raw.setAutoCommit(autoCommit);
    } catch (SQLException e) {
      raw.close();
      throw e;
    }
    told.put(raw, provinces);
  }
}
