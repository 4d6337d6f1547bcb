package se.samform.portal.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import se.samform.core.flow.Actor;
import se.samform.core.id.BatchId;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.Authority;
import se.samform.core.municipality.Municipalities;
import se.samform.core.municipality.Officer;
import se.samform.core.municipality.Right;
import se.samform.core.municipality.Unit;
import se.samform.core.party.Identity;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.engine.absence.Absence;
import se.samform.engine.absence.Absences;
import se.samform.engine.batch.Batch;
import se.samform.engine.batch.Batches;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Inbox;
import se.samform.engine.casefile.InboxQuery;
import se.samform.engine.casefile.TaskQuery;
import se.samform.engine.casefile.WaitingTask;
import se.samform.engine.look.Look;
import se.samform.engine.look.Looks;
import se.samform.engine.look.Revealing;
import se.samform.engine.look.Seen;
import se.samform.portal.edge.Visit;
import se.samform.portal.mypages.CaseAddress;
import se.samform.portal.wording.People;
import se.samform.portal.wording.Told;

/** The officer at the desk, their units, and the case that the address names if it is one of theirs. */
@Named
@RequestScoped
public class Desk {
    @Inject Visit visit;
    @Inject HttpServletRequest request;
    @Inject Municipalities municipalities;
    @Inject PublishedServices services;
    @Inject Bindings bindings;
    @Inject Cases cases;
    @Inject Inbox inbox;
    @Inject Looks looks;
    @Inject Revealing revealing;
    @Inject Batches batches;
    @Inject Absences absences;
    @Inject ListWords words;
    @Inject Told told;
    private Map<String, List<String>> posted = Map.of();
    private List<Absence> absent;

    Actor.Officer officer() {
        var officer = (Identity.Officer) visit.getIdentity();
        return new Actor.Officer(officer.id(), officer.units()).standingFor(standsFor(officer.id()));
    }

    /** Which day it is where the municipality is. */
    public LocalDate today() {
        return told.times().today();
    }

    /** Who is away and has them as deputy; asked for once per request. */
    List<Absence> absences(OfficerId officer) {
        if (absent == null) absent = absences.withDeputy(visit.getMunicipality().id(), officer, told.times().today());
        return absent;
    }

    private Set<OfficerId> standsFor(OfficerId officer) {
        return absences(officer).stream().map(Absence::officer).collect(Collectors.toSet());
    }

    /** With the roles that they play in the case's e-service. */
    Actor.Officer officer(CaseFile file) {
        return officer(file.head());
    }

    /** With the roles that they play in the case's e-service. */
    Actor.Officer officer(CaseHead head) {
        var officer = officer();
        var service = service(head.flow());
        return bindings.current(head.municipality(), service.family()).map(binding -> officer.playing(roles(officer, service, binding, head.state().isHadBy(officer.id())))).orElse(officer);
    }

    /** @param given whether of a case that they have */
    private Set<String> roles(Actor.Officer officer, Published service, Binding binding, boolean given) {
        return binding.rolesOf(officer.id(), officer.units(), municipalities.unitsFor(visit.getMunicipality().id(), officer.id(), officer.units(), service.key().value(), given));
    }

    /** Who plays the roles of its e-service that are given to people, by role. */
    Map<String, Set<OfficerId>> players(CaseHead head) {
        return bindings.current(head.municipality(), service(head.flow()).family()).map(Binding::officers).orElse(Map.of());
    }

    /** Which units play the roles of its e-service that are given to units, by role. */
    Map<String, UnitId> playingUnits(CaseHead head) {
        return bindings.current(head.municipality(), service(head.flow()).family()).map(Binding::units).orElse(Map.of());
    }

    /** The authorities whose units are the officer's. */
    List<Authority> authorities() {
        var ids = units().stream().map(Unit::authority).collect(Collectors.toSet());
        return municipalities.authorities(visit.getMunicipality().id()).stream().filter(authority -> ids.contains(authority.id())).toList();
    }

    /** Whether a case is one of their units', so that a link to it leads somewhere. Shows nothing of it. */
    boolean isTheirs(String id) {
        return CaseAddress.id(id).flatMap(found -> cases.find(visit.getMunicipality().id(), found, officer())).isPresent();
    }

    /** To do something with it, not to show it: as the officer may see it, without what is protected unless they asked for it. */
    Optional<CaseFile> openCase() {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> cases.find(visit.getMunicipality().id(), id, officer())).map(this::asMayBeSeen);
    }

    /** To write something into it that they may write though they don't see everything in it. Never to show it. */
    Optional<CaseFile> caseToWriteIn() {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> cases.find(visit.getMunicipality().id(), id, officer()));
    }

    /** To show it: that the officer looks is written down first. */
    Optional<CaseFile> openCase(Seen seen) {
        return openCase().map(file -> looked(file, seen));
    }

    /** Also one of another unit's, as long as a task on it waits for the officer. Not to show it. */
    Optional<CaseFile> readableCase() {
        return openCase().or(this::caseOfTask);
    }

    /** The same, whole: only to write in. */
    Optional<CaseFile> caseToAnswerIn() {
        return caseToWriteIn().or(() -> CaseAddress.id(visit.variable("case")).flatMap(id -> cases.findForTask(visit.getMunicipality().id(), id, officer())));
    }

    /** To show it. */
    Optional<CaseFile> readableCase(Seen seen) {
        return readableCase().map(file -> looked(file, seen));
    }

    private Optional<CaseFile> caseOfTask() {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> cases.findForTask(visit.getMunicipality().id(), id, officer())).map(this::asMayBeSeen);
    }

    private CaseFile asMayBeSeen(CaseFile file) {
        boolean isHidden = file.isProtected() && !(may(Right.PROTECTED_IDENTITIES) && revealing.isOn(file.head().municipality(), officer().id(), file.head().id()));
        return isHidden ? file.masked() : file;
    }

    private CaseFile looked(CaseFile file, Seen seen) {
        looks.add(file.head().municipality(), Look.at(officer().id(), seen, file.head().id(), file.isProtected() && !file.isMasked()));
        return file;
    }

    /** The case that the address names, if it was moved out of their sight since they saw it so. Says where it is, and nothing of what is in it. */
    Optional<CaseHead> movedSince(int seqSeen) {
        return CaseAddress.id(visit.variable("case")).flatMap(id -> cases.movedSince(visit.getMunicipality().id(), id, seqSeen, officer()));
    }

    /** Whether the case that the address names is one that the officer may open. */
    boolean isTheirs() {
        return openCase().isPresent();
    }

    /** Whether the officer may do this besides handling cases. */
    boolean may(Right right) {
        return ((Identity.Officer) visit.getIdentity()).rights().contains(right);
    }

    /** Whether they may know who has looked at this case. */
    boolean mayAskWhoLooked(CaseId id) {
        return may(Right.LOOKS) || may(Right.CASE_LOOKS) && cases.find(visit.getMunicipality().id(), id, officer()).isPresent();
    }

    /** Whether they see who has looked at what in all of the municipality. */
    public boolean isOverseer() {
        return may(Right.LOOKS);
    }

    List<Officer> officers() {
        return municipalities.officers(visit.getMunicipality().id());
    }

    /** Open tasks that wait for the officer, over all cases. */
    List<WaitingTask> waiting(int limit) {
        return waiting(Optional.empty(), limit);
    }

    /** @param after the last one of the page before */
    List<WaitingTask> waiting(Optional<TaskQuery.Place> after, int limit) {
        var officer = officer();
        var bound = bindings.current(visit.getMunicipality().id());
        var offered = services.newest(visit.getMunicipality().id()).stream().filter(service -> bound.containsKey(service.family())).toList();
        var roles = offered.stream().collect(Collectors.toMap(Published::family, service -> roles(officer, service, bound.get(service.family()), false)));
        var onOwn = offered.stream().collect(Collectors.toMap(Published::family,
            service -> without(roles.get(service.family()), roles(officer, service, bound.get(service.family()), true))));
        return inbox.tasks(visit.getMunicipality().id(), new TaskQuery(officer, roles, onOwn, after, limit));
    }

    private static Set<String> without(Set<String> always, Set<String> given) {
        return given.stream().filter(role -> !always.contains(role)).collect(Collectors.toSet());
    }

    Published service(VersionId version) {
        return services.require(visit.getMunicipality().id(), version);
    }

    People people() {
        return told.people();
    }

    List<Unit> units() {
        return municipalities.units(visit.getMunicipality().id()).stream().filter(unit -> officer().units().contains(unit.id())).toList();
    }

    /** Where a case may be moved: the other units of its authority. */
    List<Unit> otherUnits(CaseFile file) {
        var state = file.head().state();
        return municipalities.units(visit.getMunicipality().id()).stream()
            .filter(unit -> unit.authority().equals(state.authority()) && !unit.id().equals(state.unit())).toList();
    }

    /** The officer's units, or that one of them. */
    Set<UnitId> units(ListAddress list) {
        return units().stream().filter(unit -> list.unit().isEmpty() || unit.slug().equals(list.unit())).map(Unit::id).collect(Collectors.toSet());
    }

    /** By the address, or by the form that is shown again. */
    ListAddress list() {
        return list(this::said);
    }

    /** By the address, or by the form that is shown again; empty if it isn't said. */
    String said(String name) {
        return posted.containsKey(name) ? posted.get(name).getFirst() : Optional.ofNullable(request.getParameter(name)).orElse("");
    }

    /** The fields of a form that was read with its files, which the request doesn't know. */
    void posted(Map<String, List<String>> fields) {
        posted = fields;
    }

    /** All values of a parameter. */
    String[] saidAll(String name) {
        return request.getParameterValues(name);
    }

    /** Those of the cases that the officer may see, in the order given. */
    List<CaseHead> heads(List<Chosen> chosen) {
        return inbox.these(visit.getMunicipality().id(), officer(), chosen.stream().map(Chosen::id).toList());
    }

    /** What the address says that the officer ordered for many cases. */
    Optional<Batch> batch() {
        return CaseAddress.id(visit.variable("batch")).flatMap(id -> batches.find(visit.getMunicipality().id(), new BatchId(id.value()), officer().id()));
    }

    /** Only what is a unit of the officer's, and what is an e-service, is said again in addresses. */
    ListAddress list(UnaryOperator<String> said) {
        var list = ListAddress.read(said);
        return list.in(unit(list.unit())).onlyService(offered(list.service()).map(each -> each.key().value()).orElse(""))
            .onlyKind(list.kind().filter(list.view().kinds()::contains)).only(list.more().to(officer(list))).at(list.after());
    }

    InboxQuery query(ListAddress list, int limit) {
        var service = offered(list.service()).map(Published::family);
        var among = list.more().hasWords() ? Optional.of(found(list).cases()) : Optional.<Set<CaseId>>empty();
        var only = new InboxQuery.Only(service, list.kind(), list.view().dueBefore(told.times().today()), list.more().came(visit.getMunicipality().zone()), among);
        return new InboxQuery(units(list), list.view().isOpen(), whose(list), only, list.sorting().order(), list.after(), limit).readBy(officer().id());
    }

    private InboxQuery.Whose whose(ListAddress list) {
        return colleagues().stream().filter(each -> each.slug().equals(list.more().officer())).findFirst()
            .<InboxQuery.Whose>map(each -> new InboxQuery.Whose.Of(each.id())).orElseGet(() -> list.view().whose(officer()));
    }

    /** The cases with the words that the list is narrowed to. */
    ListWords.Found found(ListAddress list) {
        Optional<Boolean> open = list.view().isOpenOrOver() ? Optional.empty() : Optional.of(list.view().isOpen());
        return words.in(officer(), new ListWords.Asked(units(list), list.more().words(), open, offered(list.service()).map(Published::family)));
    }

    /** Those of the officer's units, by name. */
    List<Officer> colleagues() {
        return units().stream().flatMap(unit -> people().in(unit.id()).stream()).distinct().sorted(Comparator.comparing(Officer::name)).toList();
    }

    /** Who has the cases, where the list can be narrowed so: one of the officer's units. */
    private String officer(ListAddress list) {
        boolean isOne = list.view().isAnybodys() && colleagues().stream().anyMatch(each -> each.slug().equals(list.more().officer()));
        return isOne ? list.more().officer() : "";
    }

    Optional<Published> offered(String key) {
        return services.newest(visit.getMunicipality().id(), key);
    }

    /** Those whose cases may come to the officer's units. */
    List<Published> offered() {
        var units = officer().units();
        var bound = bindings.current(visit.getMunicipality().id());
        return services.newest(visit.getMunicipality().id()).stream()
            .filter(each -> Optional.ofNullable(bound.get(each.family())).stream().flatMap(binding -> binding.units().values().stream()).anyMatch(units::contains))
            .toList();
    }

    private String unit(String slug) {
        return units().stream().map(Unit::slug).filter(slug::equals).findFirst().orElse("");
    }

    /** Whether the officer also looks after the e-services. */
    public boolean isAdministrator() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.administrator();
    }

    /** Whether they write what messages, notes and decisions may begin with, for a unit of theirs or for all. */
    public boolean isTemplateWriter() {
        return isAdministrator() || may(Right.TEMPLATES);
    }

    /** Whether they build, publish or look over e-services. */
    public boolean isServiceKeeper() {
        return isAdministrator() || may(Right.SERVICE_TEXTS) || may(Right.SERVICE_PUBLISHING) || may(Right.SERVICE_REVIEW);
    }

    /** Whether they answer people who phone, about cases of any unit's. */
    public boolean isContactCentre() {
        return visit.getIdentity() instanceof Identity.Officer officer && officer.contactCentre();
    }

    public String getInitials() {
        return Initials.of(visit.getIdentity().name());
    }
}
