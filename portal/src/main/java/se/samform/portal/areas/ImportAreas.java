package se.samform.portal.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.samform.core.area.AreaFault;
import se.samform.core.area.AreaFile;
import se.samform.core.area.AreasRead;
import se.samform.core.party.Identity;
import se.samform.core.publication.Bindings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.PostGuard;
import se.samform.portal.edge.PostedForm;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Puts the areas of a file in the place of those there are; a file with faults changes nothing, and what e-services ask for goes only when that is meant. */
@ApplicationScoped
public class ImportAreas implements Handler {
    @Inject Visit visit;
    @Inject Bindings bindings;
    @Inject AreasPage page;
    @Inject PostGuard guard;

    /** Keeps one more byte than is allowed: so it shows that it is too large. */
    private static final class Sink implements PostedForm.FileSink {
        private byte[] bytes = {};

        @Override
        public void receive(String field, String fileName, String mime, InputStream content) throws IOException {
            bytes = content.readNBytes(AreaFile.MOST_BYTES + 1);
        }

        @Override
        public long most() {
            return AreaFile.MOST_BYTES;
        }
    }

    @Override
    public boolean takesFiles() {
        return true;
    }

    @Override
    public Reply handle(Exchange exchange) throws IOException {
        if (!page.isAdministrator()) return Reply.notFound();
        var sink = new Sink();
        var form = PostedForm.read(exchange.request(), guard, sink);
        return form.isEmpty() ? PostGuard.refused() : store(sink.bytes, form.get().first("version"), form.get().first("lose"));
    }

    /** @param lose the areas that may go, as the page that asked about them said it */
    private Reply store(byte[] bytes, String seen, String lose) {
        return switch (AreaFile.read(bytes)) {
            case AreasRead.Fine(var map) -> save(bytes, seen, page.lost(map), lose);
            case AreasRead.Faulty(var faults) -> refused(faults, version(seen));
        };
    }

    private Reply save(byte[] bytes, String seen, List<AreasPage.Line> lost, String lose) {
        if (AreasPage.lose(lost).equals(lost.isEmpty() ? "" : lose)) return save(bytes, seen);
        page.ask(lost, version(seen));
        return new Reply.Again("desk-areas", AreasPage.class);
    }

    private Reply save(byte[] bytes, String seen) {
        if (bindings.areas().save(visit.getMunicipality().id(), bytes, ((Identity.Officer) visit.getIdentity()).name(), version(seen))) {
            return Reply.to("desk/areas?done=imported");
        }
        page.refuseStale();
        return new Reply.Again("desk-areas", AreasPage.class);
    }

    private static int version(String seen) {
        return seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : 0;
    }

    private Reply refused(List<AreaFault> faults, int version) {
        page.refuse(faults, version);
        return new Reply.Again("desk-areas", AreasPage.class);
    }
}
