package se.samform.portal.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.portal.designer.Workshop;
import se.samform.portal.edge.Exchange;
import se.samform.portal.edge.Handler;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Urls;
import se.samform.portal.offer.MessagesPage;
import se.samform.portal.wording.Told;

/** Chooses several e-services, shows what a change would mean for each, and makes it. */
@ApplicationScoped
public class ChangeManyServices implements Handler {
    @Inject Workshop workshop;
    @Inject PublishedServices services;
    @Inject ManyServices many;
    @Inject ManyServicesPage page;
    @Inject MessagesPage messages;
    @Inject Told told;

    @Override
    public Reply handle(Exchange exchange) {
        if (!workshop.mayReview()) return Reply.notFound();
        var keys = Set.copyOf(List.of(Optional.ofNullable(exchange.request().getParameterValues("service")).orElse(new String[0])));
        var chosen = services.newest(workshop.municipality()).stream().filter(each -> keys.contains(each.key().value())).toList();
        if (chosen.isEmpty()) return Reply.to("desk/services?done=none#done");
        return switch (exchange.parameter("do")) {
            case "message" -> workshop.mayPublish() ? message(chosen) : Reply.notFound();
            case "preview" -> preview(chosen, exchange);
            case "carry-out" -> carryOut(chosen, exchange);
            default -> choose(chosen);
        };
    }

    private Reply message(List<Published> chosen) {
        messages.begin(chosen.stream().map(each -> each.key().value()).toList());
        return new Reply.Begun(MessagesPage.VIEW, MessagesPage.class);
    }

    private Reply choose(List<Published> chosen) {
        page.choose(chosen);
        return new Reply.Begun(ManyServicesPage.VIEW, ManyServicesPage.class);
    }

    private Reply preview(List<Published> chosen, Exchange exchange) {
        var typed = TypedChange.read(exchange::parameter);
        if (!isTheirs(typed)) return Reply.notFound();
        var meant = typed.meant(told.times().today(), workshop.me());
        page.choose(chosen);
        if (meant.wrong().isPresent()) {
            page.refuse(typed, meant.wrong().get());
            return new Reply.Again(ManyServicesPage.VIEW, ManyServicesPage.class);
        }
        page.foresee(typed, many.foresee(workshop.municipality(), chosen, meant.change().orElseThrow()));
        return new Reply.Begun(ManyServicesPage.VIEW, ManyServicesPage.class);
    }

    private Reply carryOut(List<Published> chosen, Exchange exchange) {
        var typed = TypedChange.read(exchange::parameter);
        if (!isTheirs(typed)) return Reply.notFound();
        var meant = typed.meant(told.times().today(), workshop.me());
        if (meant.change().isEmpty()) return preview(chosen, exchange);
        int changed = 0;
        var overtaken = new ArrayList<String>();
        for (Published service : chosen) {
            var done = many.carryOut(workshop.municipality(), service, meant.change().get(), seen(exchange, service), workshop.me());
            if (done.filter(isDone -> isDone).isPresent()) changed++;
            else if (done.isPresent()) overtaken.add(service.key().value());
        }
        return Reply.to("desk/services?done=changed&n=" + changed + "&not=" + Urls.encode(String.join(",", overtaken)) + "#done");
    }

    private boolean isTheirs(TypedChange typed) {
        return workshop.mayPublish() || typed.what().isEmpty() || typed.what().equals(TypedChange.REVIEWED);
    }

    private static int seen(Exchange exchange, Published service) {
        String version = exchange.parameter("seen-" + service.key());
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }
}
