package se.samform.designer.settings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Matrix;
import se.samform.core.notice.Recipient;
import se.samform.core.text.LocalText;

/** The places in the matrix of notices that an e-service may settle, in words. */
final class NoticeOffers {
    private static final List<Offer> OFF = usually(false);
    private static final List<Offer> ON = usually(true);
    private static final List<Offer> WORDED = offers(Matrix.CELLS.keySet().stream().filter(Matrix::hasWords).toList());

    private NoticeOffers() {}

    static List<Offer> usuallyOff() {
        return OFF;
    }

    static List<Offer> usuallyOn() {
        return ON;
    }

    static List<Offer> withWords() {
        return WORDED;
    }

    /** Those that are so unless somebody says otherwise. */
    private static List<Offer> usually(boolean isOn) {
        return offers(Matrix.CELLS.entrySet().stream().filter(cell -> cell.getValue() == isOn && Matrix.isTold(cell.getKey()) && !Matrix.isAlwaysOn(cell.getKey()))
            .map(Map.Entry::getKey).toList());
    }

    private static List<Offer> offers(Collection<Cell> cells) {
        return cells.stream().map(cell -> new Offer(cell.key(), words(cell), LocalText.NONE)).toList();
    }

    private static LocalText words(Cell cell) {
        return LocalText.of("%s: %s, %s", "%s: %s, %s").formatted(words(cell.kind()), words(cell.recipient()), words(cell.channel()));
    }

    private static LocalText words(EventKind kind) {
        return switch (kind) {
            case SUPPLEMENT_ASKED -> LocalText.of("Den sökande ombeds komplettera", "The citizen is asked for more");
            case APPEAL -> LocalText.of("Ett beslut överklagas, eller överklagandet går vidare", "A decision is appealed, or the appeal goes on");
            case ASSIGNED -> LocalText.of("Ärendet får en handläggare", "The case is given to an officer");
            case ATTACHMENT_DOWNLOADED -> LocalText.of("Den sökande hämtar en fil", "The citizen fetches a file");
            case CASE_CLOSED -> LocalText.of("Ärendet avslutas", "The case is closed");
            case CASE_SUBMITTED -> LocalText.of("Ett ärende kommer in", "A case comes in");
            case CONTACT -> LocalText.of("Kontaktcenter skriver i ärendet", "The contact centre writes in the case");
            case DECIDED -> LocalText.of("Ett beslut fattas", "A decision is made");
            case DECISION_SERVED -> LocalText.of("Ett beslut delges", "A decision is served");
            case GAINED_FORCE -> LocalText.of("Ett beslut får laga kraft", "A decision gains force");
            case MENTION -> LocalText.of("Någon nämns i en anteckning", "Somebody is mentioned in a note");
            case NEW_DOCUMENTS -> LocalText.of("Handlingar kommer till den sökande med ett meddelande", "Documents come to the citizen with a message");
            case NEW_MESSAGE -> LocalText.of("Ett nytt meddelande i ärendet", "A new message in the case");
            case NEW_NOTE -> LocalText.of("En ny anteckning i ärendet", "A new note in the case");
            case OVERDUE -> LocalText.of("Ärendet är försenat", "The case is overdue");
            case PAID -> LocalText.of("En avgift betalas, eller en återbetalning blir gjord eller nekas", "A fee is paid, or a refund is done or refused");
            case READ_RECEIPT -> LocalText.of("Den sökande läser ett meddelande", "The citizen reads a message");
            case REFERRAL_ANSWERED -> LocalText.of("Ett remissvar kommer", "An opinion comes in");
            case REFERRAL_ASKED -> LocalText.of("Någon utanför kommunen ombeds yttra sig", "Somebody outside is asked for an opinion");
            case REFERRAL_REMINDER -> LocalText.of("En påminnelse om ett yttrande, som kommer av sig själv", "A reminder of an opinion, which comes by itself");
            case REMINDER -> LocalText.of("En påminnelse", "A reminder");
            case RIGHT_EXPIRED -> LocalText.of("En handläggares behörighet går ut", "An officer's right ends");
            case ROUTED -> LocalText.of("Ärendet flyttas till en annan enhet", "The case is moved to another unit");
            case SERVICE_PUBLISHED -> LocalText.of("En e-tjänst eller en ny version av den publiceras", "An e-service or a new version of it is published");
            case SIGNING_ASKED -> LocalText.of("Någon ombeds skriva under", "Somebody is asked to sign");
            case SIGNING_CANCELLED -> LocalText.of("Underskriften behövs inte längre, eller så skickas inget in", "A signature is not needed any more, or nothing is handed in");
            case SIGNING_DONE -> LocalText.of("Alla har skrivit under och något återstår att göra", "Everybody has signed and something remains to be done");
            case SIGNING_EXPIRED -> LocalText.of("Tiden för underskrift är ute", "The time for signing is over");
            case SIGNING_REFUSED -> LocalText.of("Någon vill inte skriva under", "Somebody says no to signing");
            case SIGNING_REMINDER -> LocalText.of("En påminnelse om att skriva under, som kommer av sig själv", "A reminder to sign, which comes by itself");
            case STATUS_CHANGED -> LocalText.of("Ärendet får en ny status", "The case has a new status");
            case SUPPLEMENT_IN -> LocalText.of("En komplettering kommer in", "A supplement comes in");
            case SURVEY_COMMENTS -> LocalText.of("Veckans synpunkter på e-tjänsten", "The week's comments on the e-service");
            case TASK -> LocalText.of("Någon får en uppgift att göra", "Somebody has a task to do");
            case WITHDRAWN -> LocalText.of("Ärendet återtas", "The case is withdrawn");
        };
    }

    private static LocalText words(Recipient recipient) {
        return switch (recipient) {
            case APPLICANT -> LocalText.of("Den sökande", "The applicant");
            case ASSIGNED -> LocalText.of("Den som har ärendet eller uppgiften", "Who has the case or the task");
            case CONSULTEE -> LocalText.of("Den som ombeds yttra sig", "Who is asked for an opinion");
            case GLOBAL -> LocalText.of("Kommunens egna adresser", "The municipality's own addresses");
            case MENTIONED -> LocalText.of("Den som nämns", "Who is mentioned");
            case OFFICERS -> LocalText.of("Enhetens handläggare", "The unit's officers");
            case SIGNER -> LocalText.of("Den som ska skriva under", "Who is to sign");
            case SUBSCRIBER -> LocalText.of("Adresser för det som publiceras", "Addresses for what is published");
            case UNIT -> LocalText.of("Enhetens brevlåda", "The unit's mailbox");
        };
    }

    private static LocalText words(Channel channel) {
        return switch (channel) {
            case DESK -> LocalText.of("På skrivbordet", "At the desk");
            case DIGITAL_POST -> LocalText.of("Digital post", "Digital post");
            case MAIL -> LocalText.of("E-post", "Mail");
            case PRINT -> LocalText.of("Brev på papper", "Letter on paper");
            case SMS -> LocalText.of("Sms", "Text message");
        };
    }
}
