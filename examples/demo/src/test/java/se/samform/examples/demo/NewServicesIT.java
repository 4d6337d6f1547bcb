package se.samform.examples.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.answer.Wording;
import se.samform.core.text.Language;

/** The example e-services that need more of the form language, through their awkward branches, with script and without. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewServicesIT {

    /** In the population register Vera's child, whose other guardian is Johan. */
    private static final String NILS = "201701012393";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Stockholm"));

    static Browser browser;

    @BeforeAll
    static void start() {
        SharedInstallation.get();
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void a_diary_of_noise_is_handed_in_anonymously(boolean script) {
        handIn(script, "", "bullerklagomal", visitor -> {
            visitor.form().at("what").open("kind", "sound").choose("kind", "music").brings("neighbour")
                    .choose("neighbour", "yes").brings("landlord")
                    .choose("ongoing", "no").stops("over", "Vi kan bara utreda störningar som pågår")
                    .choose("ongoing", "yes").brings("since")
                    .write("since", TODAY.minusDays(20).toString()).write("story", "Basen hörs genom väggen.").next("where");
            visitor.form().choose("source", "restaurant").refuses("Visa eller beskriv platsen för ”Var på kartan är det?”").write("place.description", "Storgatan 1, på gården")
                    .choose("contacted", "no").brings("talk").next("diary");
            var diary = visitor.form();
            occasion(diary, "1", TODAY.minusDays(3), "22:30", "slept-badly");
            diary.add("diary", "2");
            occasion(diary, "2", TODAY.minusDays(2), "21:00", "heard");
            diary.add("diary", "3").drop("diary", "2").add("diary", "4").drop("diary", "3");
            occasion(diary, "4", TODAY.plusDays(2), "23:15", "slept-badly");
            diary.refuses("Tillfälle 2").write("diary.4.day", TODAY.minusDays(1).toString()).reckons("nights", "2").next("you");
            visitor.form().choose("anonymous", "yes").brings("no-answer").next("review");
            assertThat(visitor.page().locator("main")).containsText("Tillfälle 2");
            assertThat(visitor.page().locator("main")).containsText("23:15");
        });
    }

    private static void occasion(Form diary, String row, LocalDate day, String from, String effect) {
        diary.write("diary." + row + ".day", day.toString()).write("diary." + row + ".from", from).choose("diary." + row + ".effect", effect);
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void schools_are_wished_for_in_order(boolean script) {
        handIn(script, "vera", "skolval", visitor -> {
            visitor.form().at("child").refuses("Välj ett svar på ”Vilket barn gäller det?”").choose("child", NILS)
                    .write("home.street", "björkvägen 3").look("home.street").take("home.street", "Björkvägen 3")
                    .choose("grade", "4").next("other");
            visitor.form().choose("agreed", "no").brings("disagreed").choose("agreed", "yes").brings("guardian")
                    .write("guardian.firstName", "Johan").write("guardian.lastName", "Påhitt")
                    .write("guardian.personalNumber", "19900101-2385").write("guardian.email", "johan@exempel.invalid")
                    .choose("agreed", "no").brings("disagreed").next("wish");
            assertThat(visitor.form().question("wishes").locator("legend")).hasText("Vilka skolor önskar ni för Nils?");
            visitor.form().rank("wishes", 1, "granskolan").rank("wishes", 2, "granskolan").choose("sibling", "no").choose("outside", "no")
                    .refuses("Välj ett svar på ”Vilken skola går Nils i nu?”").pick("present", "school-3").refuses("Du har valt ”Granskolan” två gånger")
                    .rank("wishes", 2, "asskolan").choose("outside", "yes").brings("no-transport").refuses("Kryssa i rutan")
                    .tick("no-transport", "yes").choose("sibling", "yes").brings("siblings")
                    .write("siblings.1.sibling-name", "Alva").pick("siblings.1.sibling-school", "granskolan")
                    .pick("siblings.1.sibling-grade", "3").brings("sibling-helps")
                    .next("contact");
            visitor.form().next("review");
            assertThat(visitor.page().locator("main")).containsText(Pattern.compile("1\\. Granskolan\\s*2\\. Åsskolan"));
            assertThat(visitor.page().locator("main")).containsText("Kvarnskolan");
        });
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void a_place_at_a_preschool_costs_by_income(boolean script) {
        handIn(script, "vera", "barnomsorg", visitor -> {
            visitor.form().at("child").choose("child", "other").brings("child.firstName")
                    .write("child.firstName", "Nils").write("child.lastName", "Exempel")
                    .write("child.personalNumber", "20171212-2389").choose("child.custody", "sole")
                    .write("born", TODAY.minusMonths(10).toString()).write("start", TODAY.plusDays(20).toString())
                    .stops("too-young", "Barnet måste ha fyllt ett år")
                    .write("start", TODAY.plusDays(90).toString()).next("place");
            visitor.form().rank("wishes", 1, "kotten").write("week.mon.from", "07:30").write("week.mon.until", "16:00")
                    .write("week.tue.from", "07:30").choose("ground", "seeking").brings("fifteen")
                    .refuses("Tisdag").write("week.tue.until", "15:00").reckons("days", "2").next("income");
            visitor.form().choose("declare", "yes").brings("household").choose("order", "1")
                    .write("household.1.adult", "Vera Exempel").write("household.1.monthly", "30 000").pick("household.1.income-kind", "salary")
                    .add("household", "2")
                    .write("household.2.adult", "Johan Påhitt").write("household.2.monthly", "25000,00 kr").pick("household.2.income-kind", "benefit")
                    .reckons("total", "55 000 kr").reckons("fee", "1 650 kr").refuses("Lönespecifikationer")
                    .attach("slips", TinyPdf.named("lön.pdf")).next("invoice");
            visitor.form().choose("split", "yes").brings("mine").write("mine", "60").write("theirs", "50")
                    .write("guardian.firstName", "Johan").write("guardian.lastName", "Påhitt")
                    .write("guardian.personalNumber", "19900101-2385").write("guardian.email", "johan@exempel.invalid")
                    .write("applicant.street", "Storgatan 1").write("applicant.postalCode", "12345").write("applicant.city", "Granvik")
                    .stops("not-hundred", "Delarna ska bli 100 % tillsammans").write("theirs", "40").next("review");
            assertThat(visitor.page().locator("main")).containsText(Pattern.compile("1\\s650\\skr"));
        });
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void an_association_sees_what_grant_it_gets(boolean script) {
        handIn(script, "vera", "foreningsbidrag", visitor -> {
            visitor.form().at("association").write("association.organisationNumber", "802999-0011").write("association.name", "Granviks IF")
                    .choose("account-kind", "bank").brings("account").write("account", "6789 123 456 788")
                    .write("chair.firstName", "Vera").write("chair.lastName", "Exempel")
                    .write("chair.personalNumber", "19121212-1212").write("chair.email", "vera@exempel.invalid")
                    .refuses("Organisationsnumret ska ha tio siffror").write("association.organisationNumber", "802999-0010").look("association.organisationNumber");
            assertThat(visitor.form().named("association.name")).hasValue("Granviks Idrottsförening");
            visitor.form().write("account", "6789 123 456 789").next("activity");
            assertThat(visitor.form().question("members")).containsText("Hur många medlemmar har Granviks Idrottsförening?");
            visitor.form().write("members", "9").write("meetings", "20").choose("in-granvik", "yes").stops("not-eligible", "Ni kan inte få aktivitetsbidrag")
                    .write("members", "40").brings("groups")
                    .write("groups.1.group-name", "P12").write("groups.1.occasions", "20").write("groups.1.participants", "12,5")
                    .add("groups", "2")
                    .write("groups.2.group-name", "F15").write("groups.2.occasions", "20").write("groups.2.participants", "2")
                    .reckons("counted", "1").next("grant");
            assertThat(visitor.form().question("base").locator("output")).hasText(crowns(grant(0)));
            assertThat(visitor.form().question("amount").locator("output")).hasText(crowns(grant(deduction())));
            visitor.form().next("papers");
            visitor.form().attach("report", TinyPdf.named("berättelse.pdf")).attach("accounts", TinyPdf.named("bokslut.pdf"))
                    .choose("policy", "yes").next("review");
        });
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void a_small_house_needs_a_notice_by_the_rules_of_the_day(boolean script) {
        handIn(script, "vera", "attefall", visitor -> {
            visitor.form().at("place").write("property.property", "björken 1:1").look("property.property").take("property.property", "Granvik Björken 1:1")
                    .choose("plan", "inside")
                    .choose("owner", "no").brings("property-owner").choose("owner", "yes").next("measure");
            assertThat(visitor.form().question("measure").locator("legend")).containsText("på Granvik Björken 1:1");
            visitor.form().choose("measure", "dwelling").brings("area").write("start", TODAY.plusDays(60).toString())
                    .write("area", "40").write("existing", "0").write("ridge", "4").write("border", "3").stops("permit", "Det du vill göra kräver bygglov")
                    .write("area", "30").brings("notice").next("neighbours");
            visitor.form().write("neighbours.1.neighbour-property", "Granvik Björken 4").write("neighbours.1.neighbour-name", "Johan Påhitt")
                    .choose("neighbours.1.consents", "no").stops("no-consent", "Utan medgivande krävs bygglov")
                    .choose("neighbours.1.consents", "yes").brings("consents-file")
                    .attach("consents-file", TinyPdf.named("medgivande.pdf")).next("papers");
            assertThat(visitor.form().question("fee").locator("output")).hasText(Pattern.compile("10\\s400\\skr"));
            visitor.form().write("order.prints", "11").tick("order.map", "1").refuses("Skriv 10 eller mindre").write("order.prints", "2")
                    .write("site.coordinates", "61,4712 15,1180").attach("situation", TinyPdf.named("plan.pdf")).attach("drawings", TinyPdf.named("ritning.pdf"))
                    .attach("control", TinyPdf.named("kontroll.pdf"))
                    .write("applicant.street", "Storgatan 1").write("applicant.postalCode", "12345").write("applicant.city", "Granvik").next("review");
        });
    }

    @ParameterizedTest(name = "with script {0}")
    @ValueSource(booleans = {true, false})
    void only_who_owns_and_lives_in_a_house_sweeps_it(boolean script) {
        handIn(script, "vera", "egensotning", visitor -> {
            visitor.form().at("who").write("property.property", "Granvik Björken 3:1").choose("owner", "no").stops("not-you", "Du kan inte få sota själv").choose("owner", "yes").brings("lives").choose("lives", "yes").next("objects");
            visitor.form().pick("fireplaces.1.fire-kind", "stove").pick("fireplaces.1.fuel", "wood").write("fireplaces.1.hours", "8")
                    .add("fireplaces", "2")
                    .pick("fireplaces.2.fire-kind", "boiler").pick("fireplaces.2.fuel", "oil").write("fireplaces.2.hours", "40")
                    .brings("oil-inspected").choose("oil-inspected", "yes").reckons("yearly", "1").next("training");
            visitor.form().choose("training", "none").brings("course").next("promise");
            visitor.form().write("applicant.street", "Storgatan 1").write("applicant.postalCode", "12345").write("applicant.city", "Granvik")
                    .tick("journal", "yes").refuses("Kryssa i rutan").tick("fire", "yes").next("review");
            assertThat(visitor.page().locator("main")).containsText("Eldstad 2");
        });
    }

    /** For 250 attendances by today's rate, less so many per cent; DatedServicesTest holds the rates and days themselves. */
    private static BigDecimal grant(int deduction) {
        var rate = new BigDecimal(TODAY.isBefore(LocalDate.of(2027, 1, 1)) ? "7.5" : "8.5");
        return rate.multiply(BigDecimal.valueOf(250)).multiply(BigDecimal.valueOf(100 - deduction)).divide(BigDecimal.valueOf(100));
    }

    private static int deduction() {
        long late = ChronoUnit.DAYS.between(LocalDate.of(2027, 2, 28), TODAY);
        return late > 28 ? 100 : (int) Math.max(0, (late + 6) / 7 * 10);
    }

    private static Pattern crowns(BigDecimal amount) {
        return Pattern.compile(Wording.number(amount, Language.SWEDISH).replaceAll("\\s|\u00a0", "\\\\s") + "\\skr");
    }

    /** From the start page to a receipt with a reference. */
    private static void handIn(boolean script, String person, String service, Consumer<Visitor> fillIn) {
        try (var visitor = browser.visitor(script ? Looks.USUAL : Looks.WITHOUT_SCRIPT)) {
            if (!person.isEmpty()) {
                visitor.logIn(person);
            }
            visitor.goTo("e/" + service).page().locator("form[action$='/drafts'] button").click();
            fillIn.accept(visitor);
            if (visitor.page().locator(".bill").count() > 0) {
                visitor.press("Betala och skicka in");
                PaymentProvider.of(SharedInstallation.get()).choose(visitor.page(), "Betala");
            } else {
                visitor.press("Skicka in");
            }
            assertThat(visitor.page().locator("h1")).hasText("Vi har tagit emot det du skickade in");
            visitor.assertNoComplaints();
        }
    }
}
