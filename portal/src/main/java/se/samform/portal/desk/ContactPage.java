package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.engine.casefile.AskedAbout;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.LookUps;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.message.Messages;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;
import se.samform.portal.wording.Told;

/** A case that somebody asks the contact centre about; also what is shown again, with what was typed, when it was refused. */
@Named
@RequestScoped
public class ContactPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject LookUps lookUps;
    @Inject Inbox inbox;
    @Inject Messages messages;
    @Inject Looks looks;
    @Inject Told told;
    private ContactView view;
    private boolean isOurs;
    private DeskCasePage.Refusal refusal = DeskCasePage.Refusal.NONE;

    /** The case that the address names, for whoever is of the contact centre. */
    Optional<AskedAbout> about() {
        Optional<CaseId> named = desk.isContactCentre() ? CaseAddress.id(visit.variable("case")) : Optional.empty();
        return named.flatMap(id -> lookUps.open(municipality(), id, desk.officer().id()));
    }

    @Override
    public Reply open() {
        var found = about();
        if (found.isEmpty()) return Reply.notFound();
        CaseHead head = found.get().file().head();
        looks.add(municipality(), Look.at(desk.officer().id(), Seen.CONTACT, head.id(), false));
        var names = new InboxView(told.texts(), told.times(), told.people(), desk.officer(), desk::service, inbox.applicants(municipality(), List.of(head)));
        view = new ContactView(found.get(), desk.officer().id(), names.applicant(head), DeskThread.readAt(messages.of(municipality(), head.id())),
            told.texts(), told.times(), told.people());
        isOurs = desk.isTheirs();
        return Reply.show();
    }

    void refuse(DeskCasePage.Refusal refusal) {
        this.refusal = refusal;
    }

    public ContactView getView() {
        return view;
    }

    public String getPath() {
        return "desk/person/case/" + visit.variable("case");
    }

    /** The whole case, for who may read it; else empty. */
    public String getWhole() {
        return isOurs ? "desk/" + visit.variable("case") : "";
    }

    /** Back to whoever was looked up. */
    public String getBack() {
        String from = desk.said("from");
        return from.matches("[A-Za-z0-9_-]{10,100}") ? "desk/person/" + from : "desk/person";
    }

    public String getFrom() {
        return desk.said("from");
    }

    public List<ContactView.WayChoice> getWays() {
        return view.ways(refusal.order().equals("message") ? desk.said("way") : "phone");
    }

    public String getProblem() {
        return refusal.problem();
    }

    /** What was typed with this order, if it was refused. */
    public String typed(String order) {
        return refusal.order().equals(order) ? refusal.typed() : "";
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        String done = visit.query("done");
        return HandleContact.DONE.contains(done) ? told.texts().of("desk.contact.done." + done) : "";
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }
}
