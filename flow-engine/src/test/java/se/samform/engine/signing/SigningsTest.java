package se.samform.engine.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.Fence.FIRST;
import static se.samform.engine.testing.Fence.OWNER;
import static se.samform.engine.testing.Fence.SECOND;
import static se.samform.engine.testing.Fence.answers;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.id.CaseId;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.NoticeSettings;
import se.samform.core.notice.OwnWords;
import se.samform.core.outbox.DispatchDueMessages;
import se.samform.core.outbox.RetrySchedule;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.publication.Published;
import se.samform.core.register.Child;
import se.samform.core.register.DownReason;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.core.signing.RoundState;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.LookUps;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Saved;
import se.samform.engine.notify.Composing;
import se.samform.engine.notify.MailServer;
import se.samform.engine.notify.PostOffice;
import se.samform.engine.notify.PostOffices;
import se.samform.engine.notify.TextMessages;
import se.samform.engine.testing.Fence;
import se.samform.engine.testing.House;
import se.samform.engine.testing.Signing;
import se.samform.examples.post.PostOfficeProgram;
import se.samform.examples.receiving.Options;

/** Two neighbours sign what a third hands in. */
class SigningsTest {

  private static final String WORDS = "Du skriver under svaren.";
  private static final int NODES = 4;

  @RegisterExtension
  static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());
  private static final Pattern LINK = Pattern.compile("/sign/(\\S+)");

  private final House house = new House();
  private Published service;
  private Signings signings;
  private PostOffices offices = municipality -> Optional.empty();
  private Draft draft;

  @BeforeEach
  void build() throws Exception {
    SERVER.purgeEmailFromAllMailboxes();
    service = Fence.publish(house, "together");
    signings = acting(Signing.NOBODY);
    draft = house.draft(service, OWNER, answers("Staket"));
  }

  private Signings acting(Mandates mandates) {
    return Signing.of(house, (municipality, family) -> null, mandates);
  }

  private Asked begin() {
    return signings.begin(GRANVIK, draft.id(), new Starter(OWNER, "Vera Exempel", "vera@exempel.invalid"), draft.revision());
  }

  private void begun() {
    assertEquals(Asked.Done.PLAIN, begin());
    dispatch();
  }

  private RoundView round() {
    return signings.of(GRANVIK, draft.id(), OWNER).orElseThrow();
  }

  private Asked sign(Applicant.Person who) {
    return signings.sign(GRANVIK, round().id(), who, round().sha256(), WORDS);
  }

  private void change(String what) {
    draft = ((Saved.Done) house.drafts.save(draft, OWNER, draft.revision(), answers(what))).draft();
  }

  private Submitted submit() {
    return house.cases.submit(GRANVIK, draft.id(), OWNER);
  }

  private void dispatch() {
    var server = new MailServer("127.0.0.1", SERVER.getSmtp().getPort(), false);
    var mail = new SendInvitations(
        house.database, house.drafts, house.services, new Composing(house.bindings), house.municipalities, server, new TextMessages(offices), house.random, house.clock);
    var dispatch = new DispatchDueMessages(
        house.database, house.clock, house.ids, new Random(1), RetrySchedule.USUAL, house.doorstep, List.of(mail));
    while (dispatch.atMost(10) > 0) {
      // until nothing is due
    }
  }

  private static List<String> subjectsTo(String address) throws Exception {
    var subjects = new ArrayList<String>();
    for (var mail : mailsTo(address)) {
      subjects.add(mail.getSubject());
    }
    return subjects;
  }

  private static List<MimeMessage> mailsTo(String address) throws Exception {
    var mails = new ArrayList<MimeMessage>();
    for (var mail : SERVER.getReceivedMessages()) {
      if (mail.getAllRecipients()[0].toString().equals(address)) {
        mails.add(mail);
      }
    }
    return mails;
  }

  @Test
  void what_is_sent_for_an_organisation_is_handed_in_for_it_and_shown_to_all_who_act_for_it() {
    signings = acting(new Mandated());
    var acting = sentForClub();
    var club = acting.whom();
    assertEquals(Optional.empty(), signings.of(GRANVIK, draft.id(), OWNER), "it is not hers");
    var other = new Applicant.Representative(new Acting("198501012382", "Karin Fiktiv", club));
    var round = signings.of(GRANVIK, draft.id(), other).orElseThrow();
    signings.sign(GRANVIK, round.id(), FIRST, round.sha256(), WORDS);
    signings.sign(GRANVIK, round.id(), SECOND, round.sha256(), WORDS);
    var file = house.cases.find(GRANVIK, new CaseId(draft.id().value()), other).orElseThrow();
    assertEquals(Optional.of(acting), file.submissions().getFirst().submission().acting());
  }

  @Test
  void what_was_sent_for_an_organisation_is_not_handed_in_once_who_sent_it_may_not_act_for_it_and_all_are_told() throws Exception {
    var mandates = new Mandated();
    signings = acting(mandates);
    var owner = new Applicant.Representative(sentForClub());
    dispatch();
    SERVER.purgeEmailFromAllMailboxes();
    mandates.told = new Lookup.Found<>(List.of());
    allSign(owner);
    assertTrue(house.drafts.find(GRANVIK, draft.id(), owner).isPresent(), "the draft is kept");
    assertEquals(0, house.rows("submission"));
    house.clock.forward(Duration.ofDays(1));
    assertEquals(0, signings.seeToDue(10), "nor is it tried again");
    dispatch();
    assertEquals(List.of("Alla har skrivit under, men det är inte inskickat"), subjectsTo("vera@exempel.invalid"));
    for (var signer : List.of("johan@exempel.invalid", "siv@exempel.invalid")) {
      assertEquals(List.of("Det du skrev under är inte inskickat"), subjectsTo(signer));
      assertFalse(mailsTo(signer).getFirst().getContent().toString().contains("/sign/"));
    }
  }

  @Test
  void while_no_register_says_whether_who_sent_it_still_may_it_waits_and_is_handed_in_afterwards() {
    var mandates = new Mandated();
    signings = acting(mandates);
    var owner = new Applicant.Representative(sentForClub());
    mandates.told = new Lookup.Down<>(DownReason.NO_ANSWER);
    allSign(owner);
    assertEquals(0, house.rows("submission"));
    house.clock.forward(Duration.ofMinutes(6));
    signings.seeToDue(10);
    assertEquals(0, house.rows("submission"));
    mandates.told = Mandated.CLUB;
    house.clock.forward(Duration.ofMinutes(6));
    signings.seeToDue(10);
    assertEquals(1, house.rows("submission"));
  }

  private Acting sentForClub() {
    var acting = new Acting(OWNER.personalNumber(), "Vera Exempel", new Represented.Organisation("8020001114", "Klubben"));
    draft = house.draft(service, new Applicant.Representative(acting), answers("Staket"));
    var starter = new Starter(OWNER, Optional.of(acting), "Vera Exempel", "vera@exempel.invalid");
    assertEquals(Asked.Done.PLAIN, signings.begin(GRANVIK, draft.id(), starter, draft.revision()));
    return acting;
  }

  private void allSign(Applicant owner) {
    var round = signings.of(GRANVIK, draft.id(), owner).orElseThrow();
    for (var signer : List.of(FIRST, SECOND)) {
      assertInstanceOf(Asked.Done.class, signings.sign(GRANVIK, round.id(), signer, round.sha256(), WORDS));
    }
  }

  /** What a register says that can change its mind, as the stand-in's can't. */
  private static final class Mandated implements Mandates {
    static final Lookup<List<Engagement>> CLUB = new Lookup.Found<>(List.of(new Engagement("8020001114", "Klubben", Engagement.Role.SIGNATORY)));
    private Lookup<List<Engagement>> told = CLUB;

    @Override
    public boolean isBound() {
      return true;
    }

    @Override
    public Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age) {
      assertEquals(Age.NOW, age, "it binds");
      return person.digits().equals(OWNER.personalNumber()) ? Optional.of(told) : Optional.empty();
    }

    @Override
    public Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age) {
      return Optional.empty();
    }
  }

  @Test
  void by_their_link_who_signed_is_told_so_and_when_also_once_it_is_a_case_and_nobody_else_is() throws Exception {
    begun();
    var links = new SignedLinks(house.database, house.vault);
    var round = round().id().text();
    var first = house.clock.instant();
    var token = token("johan@exempel.invalid");
    sign(FIRST);
    assertEquals(Optional.empty(), links.find(GRANVIK, round, FIRST), "their round still says it");
    house.clock.forward(Duration.ofHours(2));
    sign(SECOND);
    var kase = new CaseId(draft.id().value());
    assertEquals(Optional.of(new SignedLinks.Signed(kase, first)), links.find(GRANVIK, token, FIRST));
    assertEquals(Optional.of(new SignedLinks.Signed(kase, first)), links.find(GRANVIK, round, FIRST));
    assertEquals(Optional.of(new SignedLinks.Signed(kase, first.plus(Duration.ofHours(2)))), links.find(GRANVIK, round, SECOND));
    assertEquals(Optional.empty(), links.find(GRANVIK, token, SECOND), "it is another's");
    assertEquals(Optional.empty(), links.find(GRANVIK, round, OWNER));
    house.keeping.purge(GRANVIK, kase);
    assertEquals(0, house.rows("signed_link"));
  }

  private static String token(String address) throws Exception {
    var link = LINK.matcher(mailsTo(address).getFirst().getContent().toString());
    assertTrue(link.find());
    return link.group(1);
  }

  @Test
  void nothing_is_handed_in_before_all_have_signed() {
    assertEquals(new Submitted.Waits(new WaitsFor.Signatures(2)), submit());
    begun();
    sign(FIRST);
    assertEquals(new Submitted.Waits(new WaitsFor.Signatures(2)), submit());
    assertTrue(house.drafts.find(GRANVIK, draft.id(), OWNER).isPresent());
  }

  @Test
  void who_signed_before_that_was_kept_sees_how_it_stands_too_once_the_case_is_made_searchable_anew_and_not_once_it_is_purged() throws IOException {
    begun();
    sign(FIRST);
    sign(SECOND);
    house.indexing.atMost(10);
    house.database.transaction(session -> session.change("delete from case_signer"));
    assertEquals(List.of(), house.cases.signed(GRANVIK, Fence.FIRST, 10));
    try (var file = SigningsTest.class.getResourceAsStream("/db/migration/V300__signers_of_older_cases.sql")) {
      var filling = new String(file.readAllBytes(), StandardCharsets.UTF_8).replaceFirst("(?s).*?(?=insert)", "").replaceFirst(";\\s*$", "");
      assertEquals(1, (int) house.database.transaction(session -> session.change(filling)));
    }
    house.indexing.atMost(10);
    for (var signer : List.of(Fence.FIRST, Fence.SECOND)) {
      assertEquals(1, house.cases.signed(GRANVIK, signer, 10).size());
    }
    house.keeping.purge(GRANVIK, new CaseId(draft.id().value()));
    assertEquals(0, house.rows("case_signer"));
  }

  @Test
  void the_last_signature_hands_in_and_the_submission_says_who_signed_when() {
    begun();
    sign(FIRST);
    house.clock.forward(Duration.ofHours(2));
    var last = assertInstanceOf(Asked.Done.class, sign(SECOND));
    assertInstanceOf(Submitted.Opened.class, last.handedIn().orElseThrow());
    var kase = new CaseId(draft.id().value());
    for (var signer : List.of(Fence.FIRST, Fence.SECOND)) {
      assertEquals(List.of(kase), house.cases.signed(GRANVIK, signer, 10).stream().map(CaseHead::id).toList(), "how it stands is theirs to see");
      assertEquals(Optional.empty(), house.cases.find(GRANVIK, kase, signer), "and nothing more");
      assertEquals(Optional.empty(), house.cases.findSigned(GRANVIK, kase, signer), "a neighbour's is not theirs to read");
    }
    assertEquals(List.of(), house.cases.signed(GRANVIK, OWNER, 10));
    var lookUps = new LookUps(house.database, house.vault, house.services, house.municipalities, house.random);
    assertEquals(List.of(kase), lookUps.of(GRANVIK, House.STINA, "19121212-1212").cases().stream().map(CaseHead::id).toList());
    var file = house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).orElseThrow();
    var signed = file.submissions().getFirst().submission().signed();
    assertEquals(List.of("Johan Granne", "Siv Granne"), signed.stream().map(each -> each.name()).toList());
    assertEquals(Duration.ofHours(2), Duration.between(signed.get(0).at(), signed.get(1).at()));
    assertEquals(0, house.rows("signing_round"));
  }

  @Test
  void a_changed_answer_makes_what_was_signed_void_and_it_can_be_sent_again() throws Exception {
    begun();
    sign(FIRST);
    sign(SECOND);
    draft = house.draft(service, OWNER, answers("Staket"));
    begun();
    sign(FIRST);
    change("Mur");
    assertEquals(RoundState.VOID, round().state());
    assertEquals(new Asked.Refused(Why.CHANGED), sign(SECOND));
    assertInstanceOf(Submitted.Waits.class, submit());
    SERVER.purgeEmailFromAllMailboxes();
    begun();
    assertEquals(List.of("Du behöver inte skriva under", "Du behöver skriva under"), subjectsTo("johan@exempel.invalid"));
    sign(SECOND);
    assertInstanceOf(Asked.Done.class, sign(FIRST));
    assertTrue(house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).isPresent());
  }

  @Test
  void the_mails_link_leads_the_one_whose_it_is_and_nobody_else_and_says_nothing_of_the_answers() throws Exception {
    begun();
    var mail = mailsTo("johan@exempel.invalid").getFirst();
    var text = mail.getContent().toString();
    assertFalse(text.contains("Staket") || text.contains("Granne") || text.contains("Vera"), text);
    var link = LINK.matcher(text);
    assertTrue(link.find(), text);
    var token = link.group(1);
    assertEquals(Optional.of(round().id()), signings.invited(GRANVIK, token, FIRST));
    assertEquals(Optional.empty(), signings.invited(GRANVIK, token, OWNER));
    assertEquals(Optional.empty(), signings.invited(ELSEWHERE, token, FIRST));
    assertEquals(Optional.empty(), signings.invited(GRANVIK, token + "x", FIRST));
    assertFalse(house.database.read(session -> session.one("select hex(token_hash) as h from signing_invitation limit 1", row -> row.text("h"))).orElseThrow().contains(token));
  }

  @Test
  void who_gave_only_a_phone_number_is_asked_and_reminded_by_text_message_which_waits_for_the_morning(@TempDir Path data) throws Exception {
    try (var program = PostOfficeProgram.start(Options.of(0, data).withToken("s3cret"), house.clock)) {
      offices = municipality -> Optional.of(new PostOffice(program.address(), Optional.of("s3cret"), EnumSet.of(Channel.SMS), "SE"));
      service = Fence.publish(house, "together", "phone");
      draft = house.draft(service, OWNER, answers("Staket").with("neighbours.a.neighbour.phone", "070-174 06 05").with("neighbours.b.neighbour.phone", "070-174 06 06"));
      house.clock.forward(Duration.ofHours(13));
      begun();
      assertEquals(List.of(), texted(program), "it is night");
      house.clock.forward(Duration.ofHours(9));
      dispatch();
      var texts = texted(program);
      assertEquals(2, texts.size());
      var link = LINK.matcher(texts.getFirst());
      assertTrue(link.find() && texts.getFirst().startsWith("Granviks kommun: Du behöver skriva under\n"), texts.toString());
      assertFalse(texts.toString().contains("Staket") || texts.toString().contains("Granne"), texts.toString());
      assertTrue(Stream.of(FIRST, SECOND).anyMatch(who -> signings.invited(GRANVIK, link.group(1), who).isPresent()));
      house.clock.forward(Duration.ofDays(5));
      signings.seeToDue(10);
      dispatch();
      assertEquals(4, texted(program).size(), "reminded");
      assertEquals(0, SERVER.getReceivedMessages().length);
    }
  }

  @Test
  void who_is_asked_reads_the_municipalitys_own_words_and_the_link_stands_in_them_though_they_left_it_out() throws Exception {
    var asked = Cell.of("signing-asked/signer/mail").orElseThrow();
    settle(new NoticeSettings(Map.of(), Map.of(asked, words("Skriv under {service}", "Senast {day}.")), Map.of(), List.of()));
    begun();
    var mail = mailsTo("johan@exempel.invalid").getFirst();
    assertEquals("Skriv under Staket", mail.getSubject());
    var text = mail.getContent().toString();
    assertTrue(text.startsWith("Senast 6 december 2026."), text);
    var link = LINK.matcher(text);
    assertTrue(link.find(), text);
    assertEquals(Optional.of(round().id()), signings.invited(GRANVIK, link.group(1), FIRST));
  }

  @Test
  void what_the_municipality_turned_off_is_not_sent_but_who_is_asked_once_more_by_hand_always_gets_it() throws Exception {
    var off = Stream.of("signing-asked/signer/mail", "signing-reminder/signer/mail", "signing-cancelled/signer/mail")
        .collect(Collectors.toMap(key -> Cell.of(key).orElseThrow(), key -> false));
    settle(new NoticeSettings(off, Map.of(), Map.of(), List.of()));
    begun();
    assertEquals(List.of("Du behöver skriva under"), subjectsTo("johan@exempel.invalid"), "nothing turns that off");
    house.clock.forward(Duration.ofDays(5));
    signings.seeToDue(10);
    dispatch();
    assertEquals(1, subjectsTo("johan@exempel.invalid").size(), "the reminder that comes by itself");
    house.clock.forward(Duration.ofDays(2));
    assertEquals(Asked.Done.PLAIN, signings.remind(GRANVIK, draft.id(), OWNER));
    dispatch();
    var told = List.of("Du behöver skriva under", "Påminnelse: du behöver skriva under");
    assertEquals(told, subjectsTo("johan@exempel.invalid"));
    signings.withdraw(GRANVIK, draft.id(), OWNER);
    dispatch();
    assertEquals(told, subjectsTo("johan@exempel.invalid"));
  }

  private void settle(NoticeSettings notices) {
    var stored = house.bindings.find(GRANVIK, service.family()).orElseThrow();
    assertTrue(house.bindings.save(GRANVIK, service.family(), stored.binding().telling(notices), stored.version()));
  }

  private static OwnWords words(String subject, String text) {
    return new OwnWords(LocalText.of(subject, subject), LocalText.of(text, text));
  }

  private static List<String> texted(PostOfficeProgram program) throws Exception {
    var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(program.address().resolve("/api")).build(), BodyHandlers.ofString());
    try (var reader = Json.createReader(new StringReader(answer.body()))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream().map(each -> each.getJsonObject("parcel").getString("text")).toList();
    }
  }

  @Test
  void one_after_another_the_second_is_asked_when_the_first_has_signed() throws Exception {
    service = Fence.publish(house, "one-after-another");
    draft = house.draft(service, OWNER, answers("Staket"));
    begun();
    assertEquals(0, mailsTo("siv@exempel.invalid").size());
    assertEquals(new Asked.Refused(Why.NOT_INVITED), sign(SECOND));
    assertEquals(List.of(), signings.waitingFor(GRANVIK, SECOND));
    sign(FIRST);
    dispatch();
    assertEquals(1, mailsTo("siv@exempel.invalid").size());
    assertEquals(1, signings.waitingFor(GRANVIK, SECOND).size());
  }

  @Test
  void a_refusal_ends_it_tells_the_starter_why_and_the_draft_can_be_changed() throws Exception {
    begun();
    signings.refuse(GRANVIK, round().id(), FIRST, "Det blir för högt");
    dispatch();
    assertEquals(RoundState.REFUSED, round().state());
    assertEquals("Det blir för högt", round().reason());
    var mail = mailsTo("vera@exempel.invalid").getFirst().getContent().toString();
    assertTrue(mail.contains("/d/" + draft.id().text() + "/signing") && !mail.contains("för högt"), mail);
    assertEquals(new Asked.Refused(Why.OVER), sign(SECOND));
    change("Lågt staket");
    begun();
    assertEquals(RoundState.OPEN, round().state());
  }

  @Test
  void who_has_not_signed_is_reminded_by_the_tick_and_in_the_end_the_starter_is_told_that_time_is_over() throws Exception {
    begun();
    sign(FIRST);
    house.clock.forward(Duration.ofDays(5));
    signings.seeToDue(10);
    dispatch();
    assertEquals(1, mailsTo("johan@exempel.invalid").size());
    assertEquals(2, mailsTo("siv@exempel.invalid").size());
    house.clock.forward(Duration.ofDays(9));
    signings.seeToDue(10);
    dispatch();
    assertEquals(RoundState.EXPIRED, round().state());
    assertEquals(1, mailsTo("vera@exempel.invalid").size());
    assertEquals(0, signings.seeToDue(10));
  }

  @Test
  void withdrawn_it_waits_for_nobody_who_was_asked_is_told_and_a_deleted_draft_takes_its_round_away() throws Exception {
    begun();
    assertEquals(1, signings.waitingFor(GRANVIK, FIRST).size());
    assertEquals(new Asked.Refused(Why.TOLD_LATELY), signings.remind(GRANVIK, draft.id(), OWNER));
    assertEquals(Asked.Done.PLAIN, signings.withdraw(GRANVIK, draft.id(), OWNER));
    assertEquals(List.of(), signings.waitingFor(GRANVIK, FIRST));
    dispatch();
    assertEquals(List.of("Du behöver skriva under", "Du behöver inte skriva under"), subjectsTo("johan@exempel.invalid"));
    assertFalse(mailsTo("siv@exempel.invalid").getLast().getContent().toString().contains("/sign/"));
    house.drafts.delete(GRANVIK, draft.id(), OWNER);
    assertEquals(0, house.rows("signing_round"));
    assertEquals(0, house.rows("signing_invitation"));
  }

  @Test
  void a_node_that_died_after_the_last_signature_is_made_up_for_by_the_tick() {
    begun();
    sign(FIRST);
    var round = round();
    house.database.transaction(session -> session.change("update signing_signer set state = 'SIGNED', at = ? where number = 1", house.clock.instant()));
    house.database.transaction(session -> session.change("update signing_round set state = 'SIGNED', due_at = ?", house.clock.instant()));
    assertEquals(round.id(), round().id());
    signings.seeToDue(10);
    assertTrue(house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).isPresent());
  }

  @Test
  void who_began_it_is_told_once_that_all_have_signed_however_many_nodes_see_to_it() throws Exception {
    draft = house.draft(service, OWNER, answers("Staket").with("visit.hour", "2"));
    begun();
    sign(FIRST);
    house.database.transaction(session -> session.change("update signing_signer set state = 'SIGNED', at = ? where number = 1", house.clock.instant()));
    house.database.transaction(session -> session.change("update signing_round set state = 'SIGNED', due_at = ?", house.clock.instant()));
    Callable<Integer> tick = () -> signings.seeToDue(10);
    try (var nodes = Executors.newFixedThreadPool(NODES)) {
      for (var done : nodes.invokeAll(Collections.nCopies(NODES, tick))) {
        done.get();
      }
    }
    dispatch();
    assertEquals(1, mailsTo("vera@exempel.invalid").size());
  }

  @Test
  void what_is_not_complete_and_what_has_changed_since_it_was_shown_is_not_sent() {
    assertEquals(new Asked.Stale(), signings.begin(GRANVIK, draft.id(), new Starter(OWNER, "", ""), draft.revision() + 1));
    change("");
    assertEquals(new Asked.NotReady(), begin());
    assertEquals(new Asked.NothingThere(), signings.begin(ELSEWHERE, draft.id(), new Starter(OWNER, "", ""), 1));
    assertEquals(new Asked.NothingThere(), signings.begin(GRANVIK, draft.id(), new Starter(FIRST, "", ""), 1));
  }

  @Test
  void what_costs_is_paid_when_all_have_signed_and_the_starter_is_told() throws Exception {
    draft = house.draft(service, OWNER, answers("Staket").with("visit.hour", "2"));
    begun();
    assertEquals(new Submitted.Waits(new WaitsFor.Signatures(2)), submit());
    sign(FIRST);
    var last = assertInstanceOf(Asked.Done.class, sign(SECOND));
    var waits = assertInstanceOf(Submitted.Waits.class, last.handedIn().orElseThrow());
    assertInstanceOf(WaitsFor.Payment.class, waits.what());
    dispatch();
    assertEquals(1, mailsTo("vera@exempel.invalid").size());
    assertEquals(RoundState.SIGNED, round().state());
    assertEquals(0, signings.seeToDue(10));
  }

  @Test
  void two_who_sign_at_the_same_time_hand_in_once() throws Exception {
    for (int i = 0; i < 10; i++) {
      draft = house.draft(service, OWNER, answers("Staket"));
      begun();
      var round = round();
      try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
        var deeds = both.invokeAll(Stream.of(FIRST, SECOND)
            .<Callable<Asked>>map(who -> () -> signings.sign(GRANVIK, round.id(), who, round.sha256(), WORDS)).toList());
        for (var deed : deeds) {
          assertInstanceOf(Asked.Done.class, deed.get());
        }
      }
      assertTrue(house.cases.find(GRANVIK, new CaseId(draft.id().value()), OWNER).isPresent());
      assertEquals(i + 1, house.rows("submission"));
    }
  }
}
