package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.Look;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.AddressParts;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.Ask;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.EmployeeQuestion;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.ListDisplay;
import se.samform.core.form.ListQuestion;
import se.samform.core.form.OrganisationPart;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.SignatoryTerms;
import se.samform.core.logic.Placed;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.content.Content;

/** Against the stand-in registers, over HTTP. */
class LookUpsTest {
    private static final Applicant.Person VERA = new Applicant.Person("191212121212");
    private static final String NUMBER = "org.organisationNumber";

    private static final ListQuestion UNIT = new ListQuestion(ask("unit"), "schools", ListDisplay.DROPDOWN);

    @TempDir Path folder;
    private ARegister registers;
    private final Map<String, List<String>> typed = new HashMap<>();

    @BeforeEach
    void start() throws IOException {
        registers = new ARegister(folder);
    }

    @AfterEach
    void end() throws IOException {
        registers.close();
    }

    @Test
    void an_organisation_is_fetched_by_its_number() {
        type(NUMBER, "802999-0010");
        var looked = look(NUMBER, "");
        assertEquals(List.of("Granviks Idrottsförening"), looked.answers().at("org.name"));
        assertEquals(List.of("Skolgatan 9"), looked.answers().at("org.street"));
        assertEquals(new Look(Look.Result.FOUND, "companies", ARegister.NOW, List.of("802999-0010")), looked.looked().looks().get(NUMBER));
    }

    /** A sole trader's company has a personal number, by which nobody is looked up. */
    @Test
    void only_what_is_an_organisation_number_is_asked_for() {
        for (var typed : List.of("19900101-2385", "900101-2385", "802999-0011", "8".repeat(300_000))) {
            type(NUMBER, typed);
            registers.behave("down");
            assertEquals(Look.Result.NOT_FOUND, look(NUMBER, "").looked().looks().get(NUMBER).result(), "nobody was asked");
        }
    }

    @Test
    void what_the_register_does_not_tell_stays_as_it_was_typed() {
        type(NUMBER, "802999-0036");
        type("org.street", "Storgatan 1");
        var looked = look(NUMBER, "");
        assertEquals(List.of("Kören Å-klangen"), looked.answers().at("org.name"));
        assertEquals(List.of("Storgatan 1"), looked.answers().at("org.street"));
        assertFalse(looked.looked().looks().containsKey("org.street"));
    }

    @Test
    void an_organisation_that_is_not_there_is_typed_in_which_is_remembered_until_the_number_is_changed() {
        type(NUMBER, "802999-0101");
        type("org.name", "Nya föreningen");
        var looked = look(NUMBER, "");
        assertEquals(List.of("Nya föreningen"), looked.answers().at("org.name"));
        assertEquals(Look.Result.NOT_FOUND, looked.looked().looks().get("org.name").result());
        var same = fields().forgotten(looked, looked, placed());
        assertEquals(looked, same);
        var changed = looked.with(looked.answers().with(NUMBER, "802999-0010"));
        assertTrue(fields().forgotten(looked, changed, placed()).looked().isNothing());
    }

    @Test
    void a_register_that_is_down_or_talks_nonsense_changes_nothing_and_says_so() {
        for (var mode : List.of("garbage", "nonsense", "down")) {
            registers.behave(mode);
            type(NUMBER, "802999-0010");
            var looked = look(NUMBER, "");
            assertEquals(new RawAnswers(typed), looked.answers(), mode);
            assertEquals(Look.Result.DOWN, looked.looked().looks().get(NUMBER).result(), mode);
        }
    }

    @Test
    void an_address_is_searched_for_and_picked_and_asked_for_again() {
        type("site.street", "storgatan 1");
        assertTrue(look("site.street", "").looked().isNothing());
        var hits = fields().hits(content(), placed(), "site.street");
        assertEquals("Storgatan 1, Granvik", hits.getFirst().label());
        var picked = look("site.street", hits.getFirst().value());
        assertEquals(List.of("Storgatan 1"), picked.answers().at("site.street"));
        assertEquals(List.of("12345"), picked.answers().at("site.postalCode"));
        assertEquals(hits.getFirst().detail(), picked.answers().at("site.property").getFirst());
        assertEquals(Set.of("site.street", "site.postalCode", "site.city", "site.property"), picked.looked().looks().keySet());
    }

    @Test
    void a_property_is_found_by_its_designation_alone() {
        type("site.property", "eken 1:1");
        var hits = fields().hits(content(), placed(), "site.property");
        var picked = look("site.property", hits.getFirst().value());
        assertEquals(List.of("Granvik Eken 1:1"), picked.answers().at("site.property"));
        assertTrue(picked.answers().at("site.street").isEmpty());
    }

    @Test
    void what_is_picked_but_does_not_exist_is_not_found() {
        type("site.street", "Storgatan 1");
        assertEquals(Look.Result.NOT_FOUND, look("site.street", "a-100000").looked().looks().get("site.street").result());
        assertEquals(Look.Result.NOT_FOUND, look("site.street", "../people/191212121212").looked().looks().get("site.street").result());
    }

    @Test
    void an_employee_is_searched_for_by_unit_and_picked() {
        type("colleague.name", "gatu");
        var picked = look("colleague.name", fields().hits(content(), placed(), "colleague.name").getFirst().value());
        assertEquals(List.of("Bo Provström"), picked.answers().at("colleague.name"));
        assertEquals(List.of("Driftledare"), picked.answers().at("colleague.title"));
    }

    @Test
    void an_item_that_is_chosen_from_a_drop_down_is_fetched_with_its_text() {
        assertTrue(items().offered(UNIT).stream().anyMatch(hit -> hit.value().equals("school-3") && hit.label().equals("Kvarnskolan")));
        type("unit", "school-3");
        var chosen = items().chosen(content(), UNIT, "unit");
        assertEquals(List.of("Kvarnskolan"), chosen.answers().at("unit.text"));
        assertEquals(List.of("school-3"), chosen.answers().at("unit.key"));
        registers.behave("down");
        var posted = chosen.with(chosen.answers().with(Map.of("unit.text", List.of(), "unit.key", List.of())));
        assertEquals(chosen, items().chosen(posted, UNIT, "unit"), "what was chosen before stands");
    }

    @Test
    void a_drop_down_whose_list_is_down_is_typed_in_which_is_told() {
        registers.behave("down");
        assertTrue(items().offered(UNIT).isEmpty());
        type("unit.text", "Friskolan");
        var typedIn = items().chosen(content(), UNIT, "unit");
        assertEquals(List.of("Friskolan"), typedIn.answers().at("unit.text"));
        assertEquals(Look.Result.DOWN, typedIn.looked().looks().get("unit.text").result());
    }

    @Test
    void what_was_offered_a_moment_ago_can_be_chosen_also_when_the_list_is_down_now() {
        assertFalse(items().offered(UNIT).isEmpty());
        registers.behave("down");
        type("unit", "school-3");
        assertEquals(List.of("Kvarnskolan"), items().chosen(content(), UNIT, "unit").answers().at("unit.text"));
    }

    @Test
    void what_no_drop_down_offered_is_not_chosen() {
        type("unit", "../lists/schools");
        var chosen = items().chosen(content(), UNIT, "unit");
        assertEquals(List.of(), chosen.answers().at("unit"));
        assertEquals(Look.Result.NOT_FOUND, chosen.looked().looks().get("unit.text").result());
    }

    private ListLookUp items() {
        return new ListLookUp(registers.bound(), ARegister.NOW);
    }

    @Test
    void an_item_of_a_list_has_its_key_as_long_as_its_text_stands() {
        type("school.text", "kvarn");
        var picked = look("school.text", fields().hits(content(), placed(), "school.text").getFirst().value());
        assertEquals(List.of("Kvarnskolan"), picked.answers().at("school.text"));
        var saved = fields().forgotten(content(), picked, placed());
        assertEquals(List.of("school-3"), saved.answers().at("school.key"));
        var changed = saved.with(saved.answers().with("school.text", "Friskolan"));
        assertTrue(fields().forgotten(saved, changed, placed()).answers().at("school.key").isEmpty());
    }

    @Test
    void a_posted_key_that_no_register_gave_is_not_kept() {
        type("school.text", "Kvarnskolan");
        type("school.key", "school-1");
        assertTrue(fields().forgotten(content(), content(), placed()).answers().at("school.key").isEmpty());
    }

    @Test
    void a_list_that_is_not_bound_is_typed_in() {
        type("unknown.text", "Något");
        assertTrue(look("unknown.text", "").looked().isNothing());
        assertTrue(fields().hits(content(), placed(), "unknown.text").isEmpty());
    }

    @Test
    void a_child_that_is_not_theirs_says_so_however_it_is_posted() {
        for (var posted : List.of("", "190001010000", "201001012382")) {
            typed.clear();
            if (!posted.isEmpty()) type("kid", posted);
            type("kid.firstName", "Någon");
            type("kid.personalNumber", "20171212-2389");
            var looked = children(new Applicant.Person("199001012385")).chosen(content(), KID, "kid");
            assertEquals(Look.Result.NOT_FOUND, looked.looked().looks().get("kid.personalNumber").result(), posted);
            assertEquals(posted.isEmpty() ? List.of() : List.of("other"), looked.answers().at("kid"), posted);
        }
    }

    @Test
    void a_button_for_what_is_no_field_changes_nothing() {
        type("org.name", "X");
        for (var path : List.of("org.name", "kid.firstName", "nothing", "site.city")) {
            assertEquals(content(), look(path, "1"), path);
        }
    }

    @Test
    void the_children_of_whoever_is_logged_in_are_offered_by_age_and_never_a_protected_one() {
        var offered = children(VERA).offered(KID, LocalDate.of(2027, 1, 8));
        assertEquals(List.of("Tim Exempel", "Nils Påhitt"), offered.stream().map(hit -> hit.label()).toList());
        assertEquals("20140101-2388. Gemensam vårdnad", offered.getFirst().detail());
        assertEquals("20170101-2393. Gemensam vårdnad med Johan Påhitt", offered.getLast().detail());
    }

    @Test
    void somebody_who_is_not_logged_in_has_no_children() {
        var nobody = children(new Applicant.Anonymous("a-secret-that-nobody-guesses"));
        assertTrue(nobody.offered(KID, LocalDate.of(2027, 1, 8)).isEmpty());
        type("kid", "201701012393");
        assertEquals(content(), nobody.chosen(content(), KID, "kid"));
    }

    @Test
    void of_a_chosen_child_everything_comes_from_the_register_whatever_was_posted() {
        type("kid", "201701012393");
        type("kid.firstName", "Någon annan");
        type("kid.custody", "sole");
        type("kid.guardianEmail", "johan@exempel.invalid");
        var chosen = children(VERA).chosen(content(), KID, "kid");
        assertEquals(List.of("Nils"), chosen.answers().at("kid.firstName"));
        assertEquals(List.of("joint"), chosen.answers().at("kid.custody"));
        assertEquals(List.of("Johan Påhitt"), chosen.answers().at("kid.guardianName"));
        assertEquals(List.of("johan@exempel.invalid"), chosen.answers().at("kid.guardianEmail"));
        assertEquals(Look.Result.FOUND, chosen.looked().looks().get("kid.custody").result());
    }

    @Test
    void anothers_child_is_not_had_by_its_number() {
        type("kid", "201401012396");
        var chosen = children(VERA).chosen(content(), KID, "kid");
        assertTrue(chosen.answers().at("kid.firstName").isEmpty());
        assertEquals(Look.Result.NOT_FOUND, chosen.looked().looks().get("kid.firstName").result());
    }

    @Test
    void a_child_that_is_typed_in_and_that_the_register_tells_of_has_the_custody_that_the_register_says() {
        type("kid", "other");
        type("kid.firstName", "Nils");
        type("kid.personalNumber", "170101-2393");
        type("kid.custody", "sole");
        var chosen = children(VERA).chosen(content(), KID, "kid");
        assertEquals(List.of("201701012393"), chosen.answers().at("kid"));
        assertEquals(List.of("joint"), chosen.answers().at("kid.custody"));
    }

    @Test
    void the_other_guardian_is_written_where_they_are_asked_for_and_how_to_reach_them_is_not() {
        var nils = guardians(chosen("201701012393"), VERA);
        assertEquals(List.of("Johan"), nils.answers().at("guardian.firstName"));
        assertEquals(List.of("19900101-2385"), nils.answers().at("guardian.personalNumber"));
        assertTrue(nils.answers().at("guardian.email").isEmpty());
        assertTrue(nils.looked().isTold(nils.answers(), "guardian.personalNumber"));
        assertEquals(List.of("no"), nils.answers().at("together"), "Storgatan 12 and Björkvägen 3");
        var again = guardians(nils.with(nils.answers().with("guardian.email", "johan@exempel.invalid").with("together", "yes")), VERA);
        assertEquals(List.of("johan@exempel.invalid"), again.answers().at("guardian.email"));
        assertEquals(List.of("no"), again.answers().at("together"), "whatever was posted");
    }

    @Test
    void of_a_guardian_who_is_protected_nothing_is_written_and_nothing_of_another_childs_stays() {
        var nils = guardians(chosen("201701012393"), VERA);
        nils = nils.with(nils.answers().with("guardian.email", "johan@exempel.invalid"));
        var tim = guardians(children(VERA).chosen(nils.with(nils.answers().with("kid", "201401012388")), KID, "kid"), VERA);
        for (String path : List.of("guardian.firstName", "guardian.lastName", "guardian.personalNumber", "guardian.email", "together")) {
            assertEquals("", String.join("", tim.answers().at(path)), path);
        }
        assertEquals(List.of("joint"), tim.answers().at("kid.custody"));
    }

    @Test
    void who_is_typed_in_stays_while_the_register_tells_of_no_such_child() {
        type("guardian.personalNumber", "19850101-2382");
        assertEquals(content(), guardians(content(), VERA));
    }

    @Test
    void who_signs_beside_one_of_two_is_written_and_that_it_takes_both_and_how_to_reach_them_is_not() {
        type(NUMBER, "559990-0023");
        type("how", "alone");
        var two = signatories(content(), VERA);
        assertEquals(List.of("together"), two.answers().at("how"), "whatever was posted");
        assertEquals(List.of("19900101-2385"), two.answers().at("other.personalNumber"));
        assertEquals(List.of("Johan"), two.answers().at("other.firstName"));
        assertTrue(two.answers().at("other.email").isEmpty());
        assertTrue(two.looked().isTold(two.answers(), "other.personalNumber") && two.looked().isTold(two.answers(), "how"));
        var again = signatories(two.with(two.answers().with("other.email", "johan@exempel.invalid")), VERA);
        assertEquals(List.of("johan@exempel.invalid"), again.answers().at("other.email"));
    }

    @Test
    void who_may_sign_alone_needs_nobody_and_nothing_of_another_companys_signatory_stays() {
        type(NUMBER, "559990-0023");
        var two = signatories(content(), VERA);
        var alone = signatories(two.with(two.answers().with(NUMBER, "559990-0015")), VERA);
        assertEquals(List.of("alone"), alone.answers().at("how"));
        assertEquals("", String.join("", alone.answers().at("other.personalNumber")));
    }

    @Test
    void to_whoever_does_not_sign_for_the_company_nobody_is_told_of_and_a_power_of_attorney_stays_as_answered() {
        type(NUMBER, "559990-0023");
        var stranger = signatories(content(), new Applicant.Person("198501012382"));
        assertEquals(content(), stranger);
        type("how", "mandate");
        var mandate = signatories(content(), VERA);
        assertEquals(content(), mandate);
    }

    @Test
    void with_the_register_down_what_was_typed_of_who_signs_stays() {
        type(NUMBER, "559990-0023");
        type("how", "together");
        type("other.firstName", "Johan");
        registers.behave("down");
        assertEquals(content(), signatories(content(), VERA));
    }

    private Content signatories(Content content, Applicant.Person person) {
        var other = new PersonQuestion(ask("other"), Set.of(PersonPart.NAME, PersonPart.PERSONAL_NUMBER, PersonPart.EMAIL), Set.of(), false, true);
        var terms = new SignatoryTerms("org", Optional.of("how"));
        return new OtherSignatory(terms, List.of(other), registers.bound().companies().orElseThrow(), OtherSignatory.person(person).orElseThrow(), ARegister.NOW)
            .of(content);
    }

    private Content chosen(String child) {
        type("kid", child);
        return children(VERA).chosen(content(), KID, "kid");
    }

    private Content guardians(Content content, Applicant.Person person) {
        var guardian = new PersonQuestion(ask("guardian"), Set.of(PersonPart.NAME, PersonPart.PERSONAL_NUMBER, PersonPart.EMAIL), Set.of(), false, true);
        var terms = new GuardianTerms("kid", Optional.of("together"));
        var other = new OtherGuardian(terms, List.of(KID, guardian), registers.bound().population().orElseThrow(), ARegister.NOW);
        return other.of(content, children(person).child(content, "kid").orElseThrow(), new PersonalNumber(person.personalNumber()));
    }

    @Test
    void a_child_that_is_not_in_the_register_is_typed_in_and_the_case_says_so() {
        type("kid", "other");
        type("kid.firstName", "Nils");
        assertEquals(Look.Result.NOT_FOUND, children(VERA).chosen(content(), KID, "kid").looked().looks().get("kid.firstName").result());
    }

    @Test
    void with_the_register_down_a_child_is_typed_in_and_one_that_was_chosen_before_stays() {
        type("kid", "201701012393");
        var chosen = children(VERA).chosen(content(), KID, "kid");
        registers.behave("down");
        var posted = chosen.with(new RawAnswers(typed));
        var later = new ARegisterThatIsDown().children(posted);
        assertEquals(chosen.answers(), later.answers());
        assertEquals(chosen.looked(), later.looked());
        type("kid", "");
        type("kid.firstName", "Nils");
        assertEquals(Look.Result.DOWN, new ARegisterThatIsDown().children(content()).looked().looks().get("kid.firstName").result());
    }

    private static final ChildQuestion KID = new ChildQuestion(ask("kid"), OptionalInt.empty(), OptionalInt.of(15), true);

    /** Knows nothing from before: what it was told is forgotten, so that it must ask. */
    private final class ARegisterThatIsDown {
        Content children(Content content) {
            try (var another = new ARegister(folder.resolve("another"))) {
                another.behave("down");
                return new ChildLookUp(another.bound(), VERA, Language.SWEDISH, ARegister.NOW).chosen(content, KID, "kid");
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static final List<Question> QUESTIONS = List.of(
        new OrganisationQuestion(ask("org"), Set.of(OrganisationPart.ADDRESS), Set.of()), new AddressQuestion(ask("site"), AddressParts.EITHER),
        new EmployeeQuestion(ask("colleague")), new ListQuestion(ask("school"), "schools"), new ListQuestion(ask("unknown"), "unknown"), KID);

    private static List<Placed> placed() {
        return QUESTIONS.stream().map(question -> new Placed(question, question.id(), List.of())).toList();
    }

    /** As any text is asked. */
    private static Ask ask(String id) {
        return Ask.of(id, LocalText.of(id, id));
    }

    private void type(String path, String text) {
        typed.put(path, List.of(text));
    }

    private Content content() {
        return Content.NONE.with(new RawAnswers(typed));
    }

    private Content look(String path, String picked) {
        return fields().pressed(content(), placed(), new LookButton(path, picked));
    }

    private FieldLookUp fields() {
        return new FieldLookUp(registers.bound(), ARegister.NOW);
    }

    private ChildLookUp children(Applicant owner) {
        return new ChildLookUp(registers.bound(), owner, Language.SWEDISH, ARegister.NOW);
    }
}
