package se.samform.designer.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Login;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.form.json.Definitions;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** A form on paper becomes a first draft without faults, and whoever goes on with it is told what was guessed and left out. */
class PaperFormTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final PaperForm.Draft SCHOOL = draft(SchoolTransportForm.bytes());
  private static final ServiceDefinition SERVICE = read(SCHOOL);

  private static PaperForm.Draft draft(byte[] pdf) {
    return assertInstanceOf(PaperForm.Draft.class, PaperForm.read(pdf, "blankett_12.pdf", CLOCK));
  }

  private static ServiceDefinition read(PaperForm.Draft draft) {
    return Definitions.read(CanonicalJson.write(draft.definition()));
  }

  private static PaperForm.Reason refusal(byte[] pdf) {
    return assertInstanceOf(PaperForm.Refused.class, PaperForm.read(pdf, "blankett.pdf", CLOCK)).reason();
  }

  private static String swedish(LocalText text) {
    return text.in(Language.SWEDISH);
  }

  private static List<String> labels(List<? extends Question> questions) {
    return questions.stream().map(question -> swedish(question.ask().phrasing().label())).toList();
  }

  private static <Q extends Question> Q question(Class<Q> type, String label) {
    return assertInstanceOf(type, SERVICE.questions().stream().filter(each -> swedish(each.ask().phrasing().label()).equals(label)).findFirst()
        .orElseThrow(() -> new AssertionError(label + " is none of " + labels(SERVICE.questions()))));
  }

  @Test
  void pages_become_steps_and_fields_questions_in_the_order_in_which_people_read_them() {
    assertEquals("Ansökan om skolskjuts", swedish(SERVICE.title()));
    assertEquals(List.of("Sida 1", "Sida 2", "Underskrift"), SERVICE.steps().stream().map(step -> swedish(step.title())).toList());
    assertEquals(List.of("Eleven", "Vårdnadshavare 1", "Skolans namn", "Årskurs", "Skolskjutsen ska börja"), labels(SERVICE.steps().getFirst().questions()));
    assertEquals(
        List.of(
            "Varför behövs skolskjuts? Kryssa i det som gäller", "Har eleven haft skolskjuts tidigare?", "Hur bor eleven?", "Avstånd till skolan", "Årlig inkomst",
            "Beskriv varför resan behövs", "Resor", "Summa resor"),
        labels(SERVICE.steps().get(1).questions()));
    assertEquals(List.of("Intygande", "Kontaktpersons telefon dagtid"), labels(SERVICE.steps().getLast().questions()));
  }

  @Test
  void lines_about_somebody_become_one_question_about_a_person() {
    assertEquals(Set.of(PersonPart.NAME, PersonPart.PERSONAL_NUMBER, PersonPart.ADDRESS), question(PersonQuestion.class, "Eleven").parts());
    assertEquals(Set.of(PersonPart.NAME, PersonPart.PHONE, PersonPart.EMAIL), question(PersonQuestion.class, "Vårdnadshavare 1").parts());
    assertEquals(Login.REQUIRED, SERVICE.terms().login(), "it asks for a personal number");
  }

  @Test
  void types_go_by_what_the_field_is_made_for_or_called() {
    question(DateQuestion.class, "Skolskjutsen ska börja");
    assertEquals(1, question(NumberQuestion.class, "Avstånd till skolan").decimals());
    question(MoneyQuestion.class, "Årlig inkomst");
    question(YesNoQuestion.class, "Har eleven haft skolskjuts tidigare?");
    assertEquals(800, question(LongTextQuestion.class, "Beskriv varför resan behövs").maxLength());
    assertEquals(TextFormat.NONE, question(TextQuestion.class, "Skolans namn").format(), "a school is no person");
    assertEquals("Jag intygar att uppgifterna är riktiga {och} fullständiga", swedish(question(ConsentQuestion.class, "Intygande").text()));
  }

  @Test
  void what_can_be_ticked_and_chosen_keeps_its_words() {
    assertEquals(
        List.of("Lång väg till skolan", "Farlig väg", "Funktionsnedsättning"),
        options(question(ChoicesQuestion.class, "Varför behövs skolskjuts? Kryssa i det som gäller").options()));
    assertEquals(List.of("Hos en vårdnadshavare", "Växelvis hos båda"), options(question(ChoiceQuestion.class, "Hur bor eleven?").options()));
    assertEquals(List.of("F", "1", "2", "3", "4", "5", "6", "7", "8", "9"), options(question(ChoiceQuestion.class, "Årskurs").options()));
  }

  private static List<String> options(List<Option> options) {
    return options.stream().map(option -> swedish(option.label())).toList();
  }

  @Test
  void lines_of_a_table_become_rows() {
    var table = question(GroupQuestion.class, "Resor");
    assertEquals(List.of("Veckodag", "Tid", "Sträcka"), labels(table.questions()));
    assertInstanceOf(TimeQuestion.class, table.questions().get(1));
    assertEquals(new Rows.Free(0, 4), table.rows());
  }

  @Test
  void what_was_guessed_and_left_out_is_told_with_page_and_field() {
    var left = SCHOOL.remarks().stream().filter(remark -> remark.kind() == Remark.Kind.LEFT_OUT).map(remark -> remark.page() + " " + remark.field()).toList();
    assertEquals(List.of("0 osynlig", "3 sign", "3 diarie", "3 ort_datum"), left);
    var guessed = SCHOOL.remarks().stream().filter(remark -> remark.field().equals("skola")).toList();
    assertEquals(1, guessed.size());
    assertEquals("Frågan är gissad från det som står bredvid fältet: ”Skolans namn”", swedish(guessed.getFirst().sentence()));
    assertTrue(SCHOOL.remarks().stream().noneMatch(remark -> remark.field().equals("x17") && swedish(remark.sentence()).startsWith("Frågan är gissad")), "it says itself");
    assertTrue(SCHOOL.remarks().stream().anyMatch(remark -> remark.field().equals("summa") && swedish(remark.sentence()).startsWith("Blanketten räknar")));
  }

  @Test
  void what_the_form_says_must_be_filled_in_must_be_and_nothing_else() {
    try (var form = new DrawnForm().page()) {
      form.says(50, 98, "Färg");
      form.line("a", 50, 101, 100).setRequired(true);
      form.says(50, 148, "Form");
      form.line("b", 50, 151, 100);
      var questions = read(draft(form.bytes())).questions();
      assertEquals(List.of(Condition.ALWAYS, Condition.NEVER), questions.stream().map(question -> question.ask().required()).toList());
    }
  }

  @Test
  void a_file_that_nothing_can_be_made_of_gets_an_answer_that_says_why() {
    assertEquals(PaperForm.Reason.NO_PDF, refusal("Hej".getBytes(StandardCharsets.UTF_8)));
    assertEquals(PaperForm.Reason.NO_PDF, refusal(new byte[0]));
    assertEquals(PaperForm.Reason.TOO_LARGE, refusal(new byte[PaperForm.MOST_BYTES + 1]));
    try (var scanned = new DrawnForm().page(); var locked = new DrawnForm().page(); var xfa = new DrawnForm().page(); var long61 = new DrawnForm()) {
      assertEquals(PaperForm.Reason.NO_FIELDS, refusal(scanned.bytes()));
      locked.line("a", 50, 101, 100);
      assertEquals(PaperForm.Reason.ENCRYPTED, refusal(locked.lockedWith("hemligt")));
      xfa.form.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
      assertEquals(PaperForm.Reason.XFA_ONLY, refusal(xfa.bytes()));
      for (int i = 0; i <= PaperForm.MOST_PAGES; i++) {
        long61.page();
      }
      assertEquals(PaperForm.Reason.TOO_LARGE, refusal(long61.bytes()));
    }
  }

  @Test
  void what_is_packed_too_tightly_is_not_unpacked() throws Exception {
    var packed = new ByteArrayOutputStream();
    packed.writeBytes("%PDF-1.7\n1 0 obj <</Length 9>> stream\n".getBytes(StandardCharsets.US_ASCII));
    try (var deflated = new DeflaterOutputStream(packed)) {
      for (int i = 0; i < 110; i++) {
        deflated.write(new byte[1_000_000]);
      }
    }
    assertEquals(PaperForm.Reason.TOO_LARGE, refusal(packed.toByteArray()));
  }

  @Test
  void reading_ends_when_it_takes_too_long() {
    var result = PaperForm.read(SchoolTransportForm.bytes(), "a.pdf", new Clock() {
      private int asked;

      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return Instant.EPOCH.plusSeconds(10L * asked++);
      }
    });
    assertEquals(PaperForm.Reason.TOO_LARGE, assertInstanceOf(PaperForm.Refused.class, result).reason());
  }

  @Test
  void whatever_fields_are_called_and_wherever_they_stand_the_draft_has_no_faults() {
    for (int seed = 0; seed < 40; seed++) {
      try (var form = new DrawnForm().page()) {
        ScrawledForm.fill(form, new Random(seed));
        draft(form.bytes());
      }
    }
  }

  @Test
  void a_damaged_form_is_refused_or_read_and_never_fails() {
    var pdf = SchoolTransportForm.bytes();
    for (int seed = 0; seed < 30; seed++) {
      var random = new Random(seed);
      var damaged = pdf.clone();
      for (int i = 0; i < 60; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      PaperForm.read(damaged, "a.pdf", CLOCK);
    }
  }
}
