package se.samform.portal.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import se.samform.core.answer.FileRef;
import se.samform.core.id.FileId;
import se.samform.engine.look.Seen;
import se.samform.engine.signing.Signings;
import se.samform.engine.signing.ToSign;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** A file among what somebody is asked to sign. */
@ApplicationScoped
public class ToSignFile implements Handler {
    @Inject Invited invited;
    @Inject Signings signings;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        return invited.shown(Seen.FILE).flatMap(this::file).orElseGet(Reply::notFound);
    }

    private Optional<Reply> file(ToSign toSign) {
        return toSign.draft().content().files().stream().filter(file -> file.id().toString().equals(visit.variable("file"))).findFirst()
            .flatMap(file -> signings.open(toSign, new FileId(file.id())).map(content -> download(file, content)));
    }

    private static Reply download(FileRef file, InputStream content) {
        return new Reply.Download(file.mime(), file.name(), false, file.bytes(), out -> {
            try (content) {
                content.transferTo(out);
            }
        });
    }
}
