package se.samform.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.samform.engine.receipt.ReceiptRenderer;

/** The order of start-up. If a step fails the application does not start, and says why. */
@ApplicationScoped
public class Start {
    @Inject Schema schema;
    @Inject DemoData demo;
    @Inject ReceiptRenderer receipts;
    @Inject OutboxWorkers outbox;
    @Inject Housekeeping housekeeping;
    @Inject @org.eclipse.microprofile.health.Readiness Ready ready;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object event) {
        schema.migrate();
        demo.lay();
        receipts.warmUp();
        outbox.begin();
        housekeeping.begin();
        ready.started();
    }
}
