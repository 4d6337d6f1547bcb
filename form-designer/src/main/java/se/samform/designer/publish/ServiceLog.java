package se.samform.designer.publish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.store.Database;
import se.samform.core.store.Row;

/** The change log of e-services: what was done with each, by whom and why. Nothing in it is ever changed. */
@ApplicationScoped
public class ServiceLog {
    private final Database database;
    private final Clock clock;

    @Inject
    public ServiceLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** For the container's proxy. */
    protected ServiceLog() {
        this(null, null);
    }

    /** In the running transaction, where one runs. @param key which e-service */
    public void add(MunicipalityId municipality, String key, ServiceEvent.What what, Optional<Integer> version, OfficerId by, String why) {
        database.read(session -> session.change("insert into service_event (municipality_id, service_key, version, what, by_id, at, why) values (?, ?, ?, ?, ?, ?, ?)",
            municipality, key, version, what.key(), by, clock.instant(), why));
    }

    /** Of one e-service, the newest first. */
    public List<ServiceEvent> of(MunicipalityId municipality, String key, int most) {
        return database.read(session -> session.list("select what, version, by_id, at, why from service_event where municipality_id = ? and service_key = ? order by id desc limit ?",
            ServiceLog::event, municipality, key, most));
    }

    private static ServiceEvent event(Row row) throws SQLException {
        return new ServiceEvent(ServiceEvent.What.of(row.text("what")), row.countIfAny("version"), row.id("by_id", OfficerId::new), row.instant("at"), row.text("why"));
    }
}
