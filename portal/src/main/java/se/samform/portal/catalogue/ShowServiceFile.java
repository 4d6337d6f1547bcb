package se.samform.portal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.portal.edge.Enclosed;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** A file of an e-service's as it is offered today, for who has not begun. */
@ApplicationScoped
public class ShowServiceFile implements Handler {
    @Inject PublishedServices services;
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        return services.newest(visit.getMunicipality().id(), visit.variable("service"))
            .flatMap(service -> service.definition().file(visit.variable("file")))
            .map(file -> Enclosed.download(file, new Language(visit.getLocale().getLanguage()))).orElseGet(Reply::notFound);
    }
}
