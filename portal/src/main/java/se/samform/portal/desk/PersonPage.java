package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Status;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.ContactWall;
import se.samform.engine.casefile.Glimpse;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.LookUps;
import se.samform.engine.casefile.Sees;
import se.samform.engine.casefile.LookedUp;
import se.samform.engine.casefile.SoughtName;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Seen;
import se.samform.engine.search.Search;
import se.samform.portal.edge.Page;
import se.samform.portal.edge.Reply;
import se.samform.portal.edge.Visit;
import se.samform.portal.wording.Told;

/** All of somebody's cases in the municipality, for its contact centre: how each stands, who has it and what is next. */
@Named
@RequestScoped
public class PersonPage implements Page {
    @Inject Visit visit;
    @Inject Desk desk;
    @Inject LookUps lookUps;
    @Inject Inbox inbox;
    @Inject KeptSearches kept;
    @Inject Search search;
    @Inject Looks looks;
    @Inject Municipalities municipalities;
    @Inject ContactWall wall;
    @Inject Told told;
    private boolean isAsked;
    private boolean isOver;
    private boolean hasMore;
    private String asked = "";
    private List<PersonLine> lines = List.of();
    private List<GlimpseLine> glimpses = List.of();

    @Override
    public Reply open() {
        if (!desk.isContactCentre()) return Reply.notFound();
        String secret = visit.variable("kept");
        isAsked = !secret.isEmpty();
        if (isAsked) kept.find(municipality(), desk.officer().id(), secret).ifPresentOrElse(this::look, () -> isOver = true);
        return Reply.show();
    }

    private void look(String number) {
        asked = number;
        record();
        LookedUp found = lookUps.of(municipality(), desk.officer().id(), number);
        hasMore = found.hasMore();
        var applicants = inbox.applicants(municipality(), found.cases().stream().filter(head -> !found.transferred().contains(head.id())).toList());
        var view = new InboxView(told.texts(), told.times(), told.people(), desk.officer(), desk::service, applicants);
        lines = found.cases().stream().map(head -> line(head, view, found)).toList();
        glimpses = found.glimpses().stream().map(this::line).toList();
    }

    /** Whom somebody asks about is written before they are told anything. */
    private void record() {
        var officer = desk.officer().id();
        var people = search.people(municipality(), asked);
        looks.add(municipality(), people.isEmpty() ? List.of(Look.forWords(officer, asked)) : Look.forPeople(officer, Seen.PERSON, people));
    }

    private PersonLine line(CaseHead head, InboxView view, LookedUp found) {
        var flow = desk.service(head.flow()).definition().flow();
        String means = flow.status(head.state().status()).map(Status::text).map(text -> text.in(told.language())).orElse("");
        String contact = Optional.ofNullable(found.contacts().get(head.id())).map(told.times()::moment).orElseGet(() -> told.texts().of("desk.person.contact.none"));
        if (found.transferred().contains(head.id())) means = told.texts().of("desk.person.transferred") + " " + means;
        return new PersonLine("desk/person/case/" + head.id().text() + "?from=" + visit.variable("kept"), view.line(head, ListAddress.read(name -> "")), means.strip(),
            Ball.toldOf(head.state(), desk.officer().id(), told.people(), told.texts()).next(), InboxView.due(head.state(), told.times()), contact);
    }

    private GlimpseLine line(Glimpse glimpse) {
        String title = glimpse.named().map(named -> desk.service(named.version()).definition().title().in(told.language())).orElseGet(() -> told.texts().of("desk.person.kept"));
        var authority = municipalities.authority(municipality(), glimpse.authority());
        return new GlimpseLine(title, glimpse.named().map(Glimpse.Named::reference).orElse(""), authority.map(Authority::name).orElse(""),
            authority.map(each -> each.contact().phone()).orElse(""));
    }

    private MunicipalityId municipality() {
        return visit.getMunicipality().id();
    }

    /** For the field alone: no title has it. */
    public String getAsked() {
        return asked;
    }

    public List<PersonLine> getLines() {
        return lines;
    }

    /** Those of which no more is shown than that they are there. */
    public List<GlimpseLine> getGlimpses() {
        return glimpses;
    }

    /** Whether somebody was looked up who has nothing here. */
    public boolean isNobody() {
        return isAsked && !isOver && lines.isEmpty() && glimpses.isEmpty();
    }

    /** Whether what was asked for is kept no longer. */
    public boolean isOver() {
        return isOver;
    }

    /** Whether something of the municipality's cases is not shown to the contact centre. */
    public boolean isWalled() {
        var said = wall.said(municipality());
        return !said.all().values().stream().allMatch(Sees.FULL::equals)
            || !municipalities.authorities(municipality()).stream().allMatch(authority -> said.of(authority.id().value()).isPresent());
    }

    /** Whether the form was sent without anything in it. */
    public boolean isNothing() {
        return visit.asks("nothing");
    }

    /** Whether they were asked for by name, so that more of it tells them apart. */
    public boolean isNamed() {
        return SoughtName.of(asked).isPresent();
    }

    public boolean isMore() {
        return hasMore;
    }

    /** Where a case for them is begun. */
    public String getRegisterPath() {
        return isAsked && !isOver ? "desk/register?from=" + visit.variable("kept") : "desk/register";
    }

    /** What the page is called; never a number. */
    public String getTitle() {
        int found = lines.size() + glimpses.size();
        return found == 0 ? told.texts().of("desk.person") : told.texts().count("desk.person.found", found);
    }
}
