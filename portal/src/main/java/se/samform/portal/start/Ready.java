package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.samform.core.store.Database;

/** {@code /health/ready}: start-up is done and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {
    @Inject Database database;
    private volatile boolean started;

    void started() {
        started = true;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("samform").status(started && databaseAnswers()).build();
    }

    private boolean databaseAnswers() {
        try {
            return database.read(session -> session.one("select 1 one", row -> row.number("one"))).isPresent();
        } catch (RuntimeException unreachable) {
            return false;
        }
    }
}
