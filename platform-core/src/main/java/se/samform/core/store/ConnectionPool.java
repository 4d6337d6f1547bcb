package se.samform.core.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/**
 * Connections to MariaDB, kept open. A statement is prepared once per connection. One that the database has dropped, as
 * by a restart, is noticed before it is used, unless it was used within the last half second: then its failure drops
 * the others ({@link Transactions#renew}).
 */
public final class ConnectionPool {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String STATEMENTS_KEPT = "200";

  private final String url;
  private final String user;
  private final String password;

  public ConnectionPool(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Each statement is committed by itself. */
  public HikariDataSource single(int most) {
    return open(most, true);
  }

  /** Statements are committed together, when told to. */
  public HikariDataSource several(int most) {
    return open(most, false);
  }

  private HikariDataSource open(int most, boolean autoCommit) {
    var config = new HikariConfig();
    config.setDriverClassName("org.mariadb.jdbc.Driver");
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setAutoCommit(autoCommit);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    config.setMaximumPoolSize(most);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE.toMillis());
    config.setInitializationFailTimeout(PATIENCE.toMillis());
    config.addDataSourceProperty("useServerPrepStmts", "true");
    config.addDataSourceProperty("prepStmtCacheSize", STATEMENTS_KEPT);
    return new HikariDataSource(config);
  }
}
