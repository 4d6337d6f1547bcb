package se.samform.portal.designer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.samform.core.form.json.ReadResult;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.designer.draft.Design;
import se.samform.designer.draft.Document;
import se.samform.portal.designer.ServiceFiles.Wanted;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** A file of an e-service: of what is published under a key, or of what is built. What has faults is in no file. */
@ApplicationScoped
public class FetchServiceFile implements Handler {
    @Inject Workshop workshop;
    @Inject Visit visit;
    @Inject PublishedServices services;
    @Inject ServiceFiles files;

    @Override
    public Reply handle(Exchange exchange) {
        if (!workshop.mayBuild()) return Reply.notFound();
        var wanted = workshop.design().map(this::built).orElseGet(this::published);
        return wanted.flatMap(each -> files.make(visit.variable("kind"), each, visit.getMunicipality(), visit.getIdentity())).map(FetchServiceFile::download).orElseGet(Reply::notFound);
    }

    private Optional<Wanted> built(Design design) {
        return design.document().read() instanceof ReadResult.Read(var definition) ? Optional.of(new Wanted(bytes(design), definition, 0)) : Optional.empty();
    }

    /** Where nothing was changed, as they were published. */
    private byte[] bytes(Design design) {
        return design.from().flatMap(id -> services.bytes(workshop.municipality(), id)).filter(stored -> Document.parse(stored).filter(design.document()::equals).isPresent())
            .orElseGet(design.document()::bytes);
    }

    private Optional<Wanted> published() {
        return services.newest(workshop.municipality(), visit.variable("service")).map(this::wanted);
    }

    private Wanted wanted(Published published) {
        return new Wanted(services.bytes(workshop.municipality(), published.id()).orElseThrow(), published.definition(), published.version());
    }

    private static Reply download(ServiceFiles.Made made) {
        return new Reply.Download(made.mime(), made.name(), false, made.bytes().length, out -> out.write(made.bytes()));
    }
}
