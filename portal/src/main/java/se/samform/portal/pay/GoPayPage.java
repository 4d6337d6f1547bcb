package se.samform.portal.pay;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Optional;
import se.samform.engine.payment.Payments;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.fill.OpenDrafts;

/** On the way to where it is paid: the browser goes on by itself, and who has it not do that finds a link. */
@Named
@RequestScoped
public class GoPayPage implements Page {
    @Inject OpenDrafts drafts;
    @Inject Payments payments;
    @Inject Visit visit;
    private URI address;

    @Override
    public Reply open() {
        var draft = drafts.find();
        if (draft.isEmpty()) return drafts.elsewhere();
        return go(payments.page(visit.getMunicipality().id(), draft.get().draft().id(), Optional.empty()), draft.get().reviewPath());
    }

    Reply go(Optional<URI> page, String otherwise) {
        page.ifPresent(found -> address = found);
        return page.<Reply>map(Reply.ShowAndGo::new).orElseGet(() -> Reply.to(otherwise));
    }

    public String getAddress() {
        return address.toString();
    }

    /** Whether it is a fee of a case that was handed in before. */
    public boolean isFee() {
        return visit.variable("draft").isEmpty();
    }

    /** Where one comes from. */
    public String getBack() {
        String draft = visit.variable("draft");
        return isFee() ? "my/" + visit.variable("case") : "d/" + draft + "/review";
    }
}
