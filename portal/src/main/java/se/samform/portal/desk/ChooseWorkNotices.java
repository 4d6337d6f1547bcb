package se.samform.portal.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import se.samform.core.publication.Bindings;
import se.samform.core.text.Language;
import se.samform.engine.notice.OfficerChoice;
import se.samform.engine.notice.OfficerWishes;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;

/** Keeps what an officer chose to be told of. */
@ApplicationScoped
public class ChooseWorkNotices implements Handler {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject OfficerWishes wishes;
    @Inject Bindings bindings;

    @Override
    public Reply handle(Exchange exchange) {
        var before = wishes.of(visit.getMunicipality().id(), desk.officer().id()).map(OfficerChoice::often).orElse(Map.of());
        var chosen = WorkNotices.posted(name -> Optional.ofNullable(exchange.parameter(name)).orElse(""), language(exchange), before, bindings.notices(visit.getMunicipality().id()).settings().hours());
        wishes.save(visit.getMunicipality().id(), desk.officer().id(), chosen);
        return Reply.to("desk/notices/settings?done=yes");
    }

    private Language language(Exchange exchange) {
        var languages = visit.getMunicipality().languages();
        return new Language(languages.stream().filter(each -> each.equals(exchange.parameter("language"))).findFirst().orElse(languages.getFirst()));
    }
}
