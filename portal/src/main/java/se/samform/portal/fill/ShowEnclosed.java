package se.samform.portal.fill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.text.Language;
import se.samform.portal.edge.Enclosed;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** A file of the e-service's, as it was in the version that the draft was begun with. */
@ApplicationScoped
public class ShowEnclosed implements Handler {
    @Inject OpenDrafts opened;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        return opened.find().flatMap(open -> open.definition().file(visit.variable("file")))
            .map(file -> Enclosed.download(file, new Language(visit.getLocale().getLanguage()))).orElseGet(Reply::notFound);
    }
}
