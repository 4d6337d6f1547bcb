package se.samform.portal.areas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import se.samform.core.publication.Bindings;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** The file that was imported last, to go on with. */
@ApplicationScoped
public class AreasGeoJson implements Handler {
    @Inject Visit visit;
    @Inject Bindings bindings;
    @Inject AreasPage page;

    @Override
    public Reply handle(Exchange exchange) {
        byte[] document = page.isAdministrator() ? bindings.areas().find(visit.getMunicipality().id()).document().getBytes(StandardCharsets.UTF_8) : new byte[0];
        return document.length == 0 ? Reply.notFound()
            : new Reply.Download("application/geo+json", "areas.geojson", false, document.length, out -> out.write(document));
    }
}
