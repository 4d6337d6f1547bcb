package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.FileRef;
import se.samform.core.id.FileId;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Gives a file back to whoever sent it. Pictures are shown, everything else is saved. */
@ApplicationScoped
public class ShowFile implements Handler {
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png");

    @Inject OpenDrafts opened;
    @Inject Drafts drafts;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        return opened.find().flatMap(this::file).orElseGet(Reply::notFound);
    }

    private Optional<Reply> file(OpenDraft open) {
        return open.draft().content().files().stream().filter(file -> file.id().toString().equals(visit.variable("file"))).findFirst()
            .flatMap(file -> drafts.open(open.draft(), new FileId(file.id())).map(content -> download(file, content)));
    }

    private static Reply download(FileRef file, InputStream content) {
        return new Reply.Download(file.mime(), file.name(), SHOWN.contains(file.mime()), file.bytes(), out -> {
            try (content) {
                content.transferTo(out);
            }
        });
    }
}
