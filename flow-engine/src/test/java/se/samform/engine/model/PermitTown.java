package se.samform.engine.model;

import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import se.samform.core.answer.Acting;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Represented;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.Signature;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.CaseId;
import se.samform.core.id.OfficerId;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.outbox.Sender;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.core.publication.Receiver;
import se.samform.engine.absence.Absences;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.deadline.FireDueTimers;
import se.samform.engine.delivery.CourtPapers;
import se.samform.engine.delivery.SendDelivery;
import se.samform.engine.document.Documents;
import se.samform.engine.document.RenderDocument;
import se.samform.engine.draft.Draft;
import se.samform.engine.notify.Composing;
import se.samform.engine.notice.OfficerWishes;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.SendDeskMail;
import se.samform.engine.notify.SendMail;
import se.samform.engine.notify.SendOfTransfer;
import se.samform.engine.notify.SendTelling;
import se.samform.engine.referral.SendReferral;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Permit;
import se.samform.examples.receiving.Options;
import se.samform.examples.receiving.Receiving;
import se.samform.examples.school.SchoolSystem;

/** A house that hands out permits of permit.json, registers each in its diary, and delivers them to an archive and by mail. */
final class PermitTown implements AutoCloseable {

  static final Optional<Signature> SIGNED = Optional.of(new Signature("confirmed", "ab".repeat(32)));
  private static final OfficerId HEAD = new OfficerId(new UUID(7, 22));
  private static final OfficerId POLICE = new OfficerId(new UUID(7, 23));
  static final Map<String, Actor.Officer> OFFICERS = Map.of(
      "nils", new Actor.Officer(House.NILS, Set.of(House.SCHOOL, House.STREETS)),
      "head", new Actor.Officer(HEAD, Set.of(House.SCHOOL, House.STREETS)),
      "police", new Actor.Officer(POLICE, Set.of(House.PARKS)),
      "board", new Actor.Officer(new OfficerId(new UUID(7, 26)), Set.of(House.STREETS)),
      "deputy", new Actor.Officer(House.LEA, Set.of(House.PARKS)).standingFor(Set.of(House.NILS)));
  private static final Represented CLUB = new Represented.Organisation("8020001114", "Klubben");
  /** Two who act for one organisation. */
  static final List<Applicant.Representative> CLUBS = List.of(
      new Applicant.Representative(new Acting(VERA.personalNumber(), "Vera Exempel", CLUB)), new Applicant.Representative(new Acting(House.JOHAN.personalNumber(), "Johan Påhitt", CLUB)));
  /** Numbers that Skatteverket has set aside for tests. */
  static final List<Applicant> CITIZENS = List.of(VERA, House.JOHAN, new Applicant.Person("198112189876"), CLUBS.getFirst());

  /** The same as officers name whom they transfer a case to; all with an address for mail. */
  static CaseOwner owner(Applicant citizen) {
    var ways = new CaseOwner.Ways("Vera Exempel", "ny@exempel.invalid", "", "", "", "");
    return citizen instanceof Applicant.Person(var number)
        ? new CaseOwner(CaseOwner.Kind.PERSON, number, "Vera Exempel", ways) : new CaseOwner(CaseOwner.Kind.ORGANISATION, CLUB.number(), CLUB.name(), ways);
  }

  final Receiving archive;
  final House house;
  final Published permit;
  final Published withoutFire;
  final FireDueTimers timers;
  /** What goes to the court with an appeal. */
  CourtPapers papers = file -> List.of();

  PermitTown(Path data) throws IOException {
    archive = Receiving.start(new SchoolSystem(), Options.of(0, data));
    house = new House(archive.address());
    permit = house.services.publish(GRANVIK, PermitTown.class.getResourceAsStream("/permit.json").readAllBytes());
    withoutFire = house.services.publish(GRANVIK, Permit.withoutFire());
    var authority = house.bindings.find(GRANVIK, house.schoolTransport.family()).orElseThrow().binding().authority();
    house.bindings.save(GRANVIK, permit.family(), new Binding(
        authority, Map.of("permit-unit", House.SCHOOL, "board-unit", House.STREETS, "police", House.PARKS),
        Map.of("archive", new Receiver("Arkiv", archive.address())), List.of(), Map.of(), Map.of("head", Set.of(HEAD))), 0);
    house.registers(permit, "PRM", "PRM {year}-{number}");
    timers = new FireDueTimers(house.cases, house.municipalities, house.clock);
  }

  /** One of the workers that send what is written. @param mailPort where mail goes */
  DispatchDueMessages dispatcher(int mailPort) {
    return dispatcher(mailPort, sender -> sender);
  }

  /** @param disturbed what comes between each sender and what it sends to */
  DispatchDueMessages dispatcher(int mailPort, UnaryOperator<Sender> disturbed) {
    var documents = new Documents(house.database, house.files, (file, document) -> "%PDF".getBytes(StandardCharsets.UTF_8), house.clock);
    var delivery = new SendDelivery(house.cases, documents, house.bindings, house.municipalities, name -> Optional.empty(), file -> papers.of(file));
    var server = new MailServer("127.0.0.1", mailPort, false);
    var mail = new SendMail(house.cases, house.municipalities, new Composing(house.bindings), server, house.clock);
    var telling = new SendTelling(house.database, house.cases, house.bindings, house.municipalities, house.outbox, house.ids);
    var deskMail = new SendDeskMail(house.cases, house.bindings, house.municipalities, new OfficerWishes(house.database, house.clock),
        new Absences(house.database, house.municipalities, house.clock), server, house.clock);
    var referral = new SendReferral(house.database, house.cases, house.bindings, new Composing(house.bindings), house.municipalities, server, house.random, house.clock);
    return new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep,
        Stream.of(new RenderDocument(house.cases, documents), delivery, mail, telling, deskMail, referral,
            new SendOfTransfer(house.cases, house.municipalities, server, municipality -> Optional.empty(), house.clock)).map(disturbed).toList());
  }

  /** @param tent yes, no, or an empty text for no answer */
  Draft draft(String tent) {
    return draft(tent, VERA);
  }

  /** Whose number is given where the form asks for the applicant's. */
  static String number(Applicant owner) {
    return owner instanceof Applicant.Person person ? person.personalNumber() : VERA.personalNumber();
  }

  Draft draft(String tent, Applicant owner) {
    return draft(tent, owner, permit);
  }

  Draft draft(String tent, Applicant owner, Published permit) {
    var number = number(owner);
    return house.draft(permit, owner, new RawAnswers(Map.of(
        "applicant.firstName", List.of("Vera"), "applicant.lastName", List.of("Exempel"), "applicant.personalNumber", List.of(number),
        "applicant.email", List.of("vera@exempel.invalid"), "tent", List.of(tent))));
  }

  Commanded officer(CaseHead head, String who, CaseCommand command) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, OFFICERS.get(who));
  }

  Commanded citizen(CaseHead head, CaseCommand command) {
    return citizen(head, command, VERA);
  }

  Commanded citizen(CaseHead head, CaseCommand command, Applicant citizen) {
    return house.cases.command(GRANVIK, head.id(), head.lastSeq(), command, citizen);
  }

  static CaseCommand finish(String task, TaskOutcome outcome) {
    return new TaskCommand.FinishTask(task, outcome, "Så");
  }

  /** How many deliveries the archive has. */
  int received() throws Exception {
    var request = HttpRequest.newBuilder(URI.create(archive.address().resolve("/") + "api/deliveries")).build();
    var listed = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
    return listed.split("\"reference\":", -1).length - 1;
  }

  CaseHead head(CaseId id) {
    return house.cases.findForMachine(GRANVIK, id).orElseThrow().head();
  }

  LocalDate today() {
    return house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
  }

  @Override
  public void close() throws IOException {
    archive.close();
  }
}
