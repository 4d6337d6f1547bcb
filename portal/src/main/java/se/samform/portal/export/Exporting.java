package se.samform.portal.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.statistics.ExportLog;
import se.samform.engine.statistics.Exported;
import se.samform.portal.edge.Reply;

/** Makes a file of tables, notes who took it, and sends it. Few are made at a time, so that memory has its bounds. */
@ApplicationScoped
public class Exporting {
    private static final int AT_ONCE = 3;
    private static final int PATIENCE = 20;
    /** Sums and e-services tell of nobody. */
    private static final Set<String> OF_NOBODY = Set.of("statistics", "services");

    @Inject ExportLog log;
    @Inject Looks looks;
    @Inject Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /**
     * What is to be written, for whom.
     *
     * @param what {@code inbox}, {@code decisions}, {@code looks}, {@code statistics} or {@code services}
     * @param narrowedTo the address that says which lines
     * @param name of the file, without its ending
     * @param people whom the lines are narrowed to; no address tells
     */
    public record Order(MunicipalityId municipality, OfficerId officer, String what, String narrowedTo, String name, Format format, List<KeyedHash> people) {
        public Order {
            people = List.copyOf(people);
        }

        public Order(MunicipalityId municipality, OfficerId officer, String what, String narrowedTo, String name, Format format) {
            this(municipality, officer, what, narrowedTo, name, format, List.of());
        }

        public Order at(List<KeyedHash> people) {
            return new Order(municipality, officer, what, narrowedTo, name, format, people);
        }
    }

    public Reply write(Order order, List<Table> tables) throws IOException {
        if (!hasPlace()) return new Reply.Refused(503, "export.busy");
        try {
            return written(order, tables);
        } catch (TooManyLines tooMany) {
            return new Reply.Refused(422, "export.too-many");
        } finally {
            places.release();
        }
    }

    private Reply written(Order order, List<Table> tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        int lines = order.format().write(tables, bytes);
        log.add(order.municipality(), new Exported(order.officer(), clock.instant(), order.what(), order.format().key(), order.narrowedTo(), lines));
        if (!OF_NOBODY.contains(order.what())) looks.add(order.municipality(), Look.atList(order.officer(), Seen.LIST, order.narrowedTo(), order.people()));
        return new Reply.Download(order.format().mime(), order.name() + "." + order.format().key(), false, bytes.size(), bytes::writeTo);
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
