package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.ContactWay;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.draft.DraftSummary;
import se.samform.engine.draft.Drafts;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.offer.Openings;
import se.samform.portal.wording.Told;

/** Where somebody at the desk begins to fill in for a citizen who phones, writes or has come; also shown again, with what was typed. */
@Named
@RequestScoped
public class RegisterPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject Openings openings;
    @Inject PublishedServices services;
    @Inject Drafts drafts;
    @Inject KeptSearches kept;
    @Inject Told told;
    private String problem = "";

    /** Something to choose. */
    public record Choice(String key, String text, boolean chosen) {}

    /** What is begun. @param about when it was saved, and how long it is kept */
    public record Begun(String path, String title, String about) {}

    @Override
    public Reply open() {
        return Reply.show();
    }

    /** @param textKey what is wrong with the number */
    void refuse(String textKey) {
        problem = textKey;
    }

    public String getProblem() {
        return problem;
    }

    /** As typed, or of whoever was just looked up. */
    public String getNumber() {
        String typed = desk.said("number");
        return typed.isEmpty() ? kept.find(visit.getMunicipality().id(), desk.officer().id(), visit.query("from")).orElse("") : typed;
    }

    /** The contact centre takes down anything; an officer what may come to their units. Also what is closed for those who do it themselves. */
    List<Published> offered() {
        return (desk.isContactCentre() ? services.newest(visit.getMunicipality().id()) : desk.offered()).stream().filter(openings::isKept).toList();
    }

    Optional<Published> chosen(String key) {
        return offered().stream().filter(service -> service.key().value().equals(key)).findFirst();
    }

    public List<Choice> getServices() {
        return offered().stream().map(service -> new Choice(service.key().value(), service.definition().title().in(told.language()), service.key().value().equals(desk.said("service"))))
            .sorted(Comparator.comparing(Choice::text)).toList();
    }

    public List<Choice> getWays() {
        return Arrays.stream(ContactWay.values())
            .map(way -> new Choice(way.key(), told.texts().of("contact.by." + way.key()), way.key().equals(desk.said("way")))).toList();
    }

    public List<Begun> getBegun() {
        return drafts.list(visit.getMunicipality().id(), new Applicant.Deputy(desk.officer().id(), Optional.empty())).stream().map(this::begun).toList();
    }

    private Begun begun(DraftSummary draft) {
        return new Begun("d/" + draft.id().text(), desk.service(draft.version()).definition().title().in(told.language()),
            told.texts().of("my.draft.about", told.times().moment(draft.changedAt()), told.times().day(draft.expiresAt())));
    }

    /** What was just done, in words; empty if nothing was. */
    public String getDone() {
        return visit.query("done").equals("handed-over") ? told.texts().of("desk.register.handed-over") : "";
    }
}
