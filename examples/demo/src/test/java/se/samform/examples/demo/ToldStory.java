package se.samform.examples.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One application for school transport, told step by step, with browsers without script. It keeps the page that each step
 * leaves open and posts that very page in the next, whatever became of the server in between.
 */
final class ToldStory {

    private static final String MESSAGE = "Vi läser din ansökan.";
    private static final String REPLY = "Tack, säg till om något fattas.";

    private final DemoInstallation installation;
    private final String person;
    private final String mail;
    private final HttpVisitor citizen;
    private final Set<StoryStep> postedFromBeforeAKill = EnumSet.noneOf(StoryStep.class);
    private int told;
    private HttpVisitor officer;
    private Answered page;
    private long openedBy;
    private String draft;
    private String kase;
    private String reference;
    private HtmlForm submitForm;
    private HtmlForm messageForm;

    ToldStory(DemoInstallation installation, int number) {
        this.installation = installation;
        this.person = number % 2 == 0 ? "vera" : "johan";
        this.mail = "story-" + number + "@exempel.invalid";
        this.citizen = HttpVisitor.at(installation);
    }

    /** Goes on until so many steps are told. */
    void tellUntil(int steps) {
        while (told < Math.min(steps, StoryStep.values().length)) {
            StoryStep.values()[told].tell(this);
            told++;
        }
    }

    boolean isOver() {
        return told == StoryStep.values().length;
    }

    /** Where it stands; empty before the first step and after the last. */
    Optional<StoryStep.Gap> gap() {
        return told == 0 || isOver() ? Optional.empty() : Optional.of(StoryStep.gaps().get(told - 1));
    }

    /** The steps whose page was opened from a server that was gone when it was posted. */
    Set<StoryStep> postedFromBeforeAKill() {
        return postedFromBeforeAKill;
    }

    void arrive() {
        show(citizen.get("/granvik/login"));
    }

    void logIn() {
        assertEquals(303, post(citizen, page.form("/granvik/login").with("person", person)).status());
        show(citizen.open("/granvik/e/skolskjuts"));
    }

    void startDraft() {
        follow(post(citizen, page.form("/e/skolskjuts/drafts")));
        draft = page.whole().uri().getPath().split("/")[3];
    }

    void saveChild() {
        next(Skolskjuts.CHILD);
        if (!isAt("/school")) {
            next(Skolskjuts.CHILD);
        }
        assertAt("/school");
    }

    /** Without script the questions that the answers bring come on the same page, with what was answered. */
    void revealQuestions() {
        next(Skolskjuts.SCHOOL);
        assertAt("/school");
        assertTrue(page.text().contains("name=\"certificate\""), page.text());
    }

    void uploadFile() {
        follow(post(citizen, form().with(Skolskjuts.SCHOOL).with("_go", "save")
                .with(new HtmlForm.Upload("certificate", "läkarintyg.pdf", "application/pdf", Skolskjuts.certificate()))));
        assertTrue(page.text().contains("läkarintyg.pdf"), page.text());
    }

    void saveSchool() {
        next(Skolskjuts.SCHOOL);
        assertAt("/days");
    }

    void saveDays() {
        next(Skolskjuts.DAYS);
        assertAt("/contact");
    }

    void saveContact() {
        var contact = new HashMap<>(Skolskjuts.CONTACT);
        contact.put("applicant.email", mail);
        next(contact);
        assertAt("/review");
        assertTrue(page.text().contains("läkarintyg.pdf"), page.text());
    }

    void submit() {
        submitForm = page.form("/submit");
        var handedIn = post(citizen, submitForm);
        assertEquals(303, handedIn.status(), handedIn.text());
        kase = handedIn.location().split("/")[3];
    }

    void readReceipt() {
        reference = citizen.get("/granvik/my/" + kase + "/receipt").find("(SKJ-\\d{4}-[A-Z0-9]+)");
    }

    void fetchPdf() {
        var receipt = citizen.get("/granvik/my/" + kase + "/receipt.pdf");
        assertEquals(200, receipt.status());
        assertTrue(PdfText.of(receipt.bytes()).contains(reference));
    }

    void isDelivered() {
        var school = ReceivingSystem.school(installation);
        var arrived = Eventually.get("one delivery", () -> school.deliveries(reference), found -> found.size() == 1).getFirst();
        var submission = new String(school.part(arrived, "submission"), StandardCharsets.UTF_8);
        assertTrue(submission.contains("Zażółć Łódź 😀 محمد") && submission.contains("hundra meter"), submission);
        assertArrayEquals(Skolskjuts.certificate(), school.part(arrived, "attachment-1"));
        assertArrayEquals(citizen.get("/granvik/my/" + kase + "/receipt.pdf").bytes(), school.part(arrived, "receipt"),
                "citizen and school have the same receipt");
    }

    void isMailed() {
        Eventually.get("a mail to " + mail, () -> installation.mail().received().stream().filter(this::isToMe).count(), mails -> mails > 0);
    }

    void openDesk() {
        officer = HttpVisitor.loggedIn(installation, "granvik", "hanna");
        show(officer.get(desk()));
    }

    void take() {
        command(deskForm("seq", null).with("do", "take"));
    }

    void changeStatus() {
        command(deskForm("do", "status").with("to", "in-progress"));
    }

    void writeToCitizen() {
        messageForm = deskForm("seq", null).with("do", "message").with("text", MESSAGE);
        command(messageForm);
    }

    void readMyCase() {
        show(citizen.get("/granvik/my/" + kase));
        assertTrue(page.text().contains("Under behandling"), page.text());
        assertOnce(MESSAGE, page.text());
    }

    void answer() {
        assertEquals(303, post(citizen, page.form("/my/" + kase).with("text", REPLY)).status());
    }

    void readAnswer() {
        assertOnce(REPLY, officer.get(desk()).text());
    }

    /** Pages from the beginning, posted once more, change nothing; and nothing is there twice. */
    void assertThereOnce() {
        assertEquals("/granvik/my/" + kase + "/receipt", citizen.post(submitForm).location());
        assertEquals(409, officer.post(messageForm).status());
        var mine = citizen.get("/granvik/my").text();
        assertTrue(mine.contains(reference), mine);
        assertFalse(mine.contains("/d/" + draft), "the draft is a case now");
        assertOnce(MESSAGE, citizen.get("/granvik/my/" + kase).text());
        assertEquals(1, ReceivingSystem.school(installation).deliveries(reference).size());
    }

    private void command(HtmlForm form) {
        var done = post(officer, form);
        assertEquals(303, done.status(), done.text());
        show(officer.get(desk()));
    }

    private String desk() {
        return "/granvik/desk/" + kase;
    }

    private void next(Map<String, String> answers) {
        follow(post(citizen, form().with(answers).with("_go", "next")));
    }

    private void follow(Answered redirect) {
        assertEquals(303, redirect.status(), redirect.text());
        show(citizen.open(redirect.location()));
    }

    private void show(Answered opened) {
        assertEquals(200, opened.status(), opened.text());
        page = opened;
        openedBy = installation.portalPid();
    }

    private Answered post(HttpVisitor who, HtmlForm form) {
        if (openedBy != installation.portalPid()) {
            postedFromBeforeAKill.add(StoryStep.values()[told]);
        }
        return who.post(form);
    }

    /** The step's own. */
    private HtmlForm form() {
        return page.form(page.whole().uri().getPath());
    }

    private HtmlForm deskForm(String field, String value) {
        return HtmlForm.in(page.text()).stream()
                .filter(form -> form.action().contains("/desk/") && form.fields().containsKey(field))
                .filter(form -> value == null || form.value(field).equals(value)).findFirst()
                .orElseThrow(() -> new AssertionError(page.text()));
    }

    private boolean isAt(String end) {
        return page.whole().uri().getPath().endsWith(end);
    }

    private void assertAt(String end) {
        assertTrue(isAt(end), () -> page.whole().uri() + ": " + page.text());
    }

    private static void assertOnce(String text, String page) {
        assertEquals(2, page.split(text, -1).length, () -> "once: " + text + " in " + page);
    }

    private boolean isToMe(MimeMessage message) {
        try {
            return Arrays.toString(message.getAllRecipients()).contains(mail);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
