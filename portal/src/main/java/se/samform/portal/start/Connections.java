package se.samform.portal.start;

import com.zaxxer.hikari.HikariDataSource;
import se.samform.core.store.ConnectionPool;
import se.samform.core.store.LocalTransactions;
import se.samform.core.store.Transactions;

/** This node's connections to the database, closed when it stops. */
final class Connections implements AutoCloseable {
    private final HikariDataSource single;
    private final HikariDataSource several;

    /** @param most of either kind */
    Connections(ConnectionPool pool, int most) {
        this.single = pool.single(most);
        this.several = pool.several(most);
    }

    Transactions transactions() {
        return new LocalTransactions(single, several);
    }

    @Override
    public void close() {
        several.close();
        single.close();
    }
}
