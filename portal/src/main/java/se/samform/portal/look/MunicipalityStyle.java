package se.samform.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import se.samform.core.ui.Accent;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** The municipality's own style sheet: its accent in both modes, shifted where it would be hard to read. */
@ApplicationScoped
public class MunicipalityStyle implements Handler {
    @Inject Visit visit;

    @Override
    public Reply handle(Exchange exchange) {
        byte[] sheet = Accent.of(visit.getMunicipality().accent()).styleSheet().getBytes(StandardCharsets.UTF_8);
        exchange.response().setHeader("Cache-Control", "private, max-age=3600");
        return new Reply.Download("text/css;charset=UTF-8", "look.css", true, sheet.length, out -> out.write(sheet));
    }
}
