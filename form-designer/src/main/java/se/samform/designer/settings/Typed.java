package se.samform.designer.settings;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import se.samform.core.answer.Decimals;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.DateBound;
import se.samform.core.form.Ids;
import se.samform.core.form.TextPattern;
import se.samform.core.form.json.RegistrationCodec;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What is typed on a line, and how what stands there is shown on one. */
final class Typed {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final String DECIMAL = "-?(0|[1-9][0-9]{0,14})([.][0-9]{1,15})?";
    private static final String TODAY = "today";

    private Typed() {}

    /** What was typed, as far as it is anything. */
    sealed interface Read {

        record Value(JsonValue json) implements Read {}

        record Wrong(LocalText sentence) implements Read {}
    }

    static String shown(JsonValue value, Form form, Language spoken) {
        return switch (form.kind()) {
            case MEGABYTES -> value instanceof JsonNumber bytes ? pointed(Decimals.canonical(bytes.bigDecimalValue().divide(MILLION)).toPlainString(), spoken) : plain(value);
            case DECIMAL, AMOUNT, PRICE, RATE -> pointed(plain(value), spoken);
            case DAY -> day(plain(value), spoken);
            case ANSWER -> String.join(", ", Here.texts(value));
            case WHOLE, TIME, ID, OPTION_ID, SLUG, EXPORT_NAME, PREFIX, PATTERN, SERIES, SUBJECT, FACET, GROUND, WORD -> plain(value);
        };
    }

    private static String plain(JsonValue value) {
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static String pointed(String number, Language spoken) {
        return spoken.equals(Language.SWEDISH) ? number.replace('.', ',') : number;
    }

    private static String day(String text, Language spoken) {
        return spoken.equals(Language.SWEDISH) ? text.replace(TODAY, "i dag") : text;
    }

    /** @param typed not blank */
    static Read read(String typed, Form form) {
        String text = typed.strip();
        return switch (form.kind()) {
            case WHOLE -> whole(text, form);
            case MEGABYTES -> bytes(text, form);
            case DECIMAL -> decimal(text, Integer.MAX_VALUE, true);
            case AMOUNT -> decimal(text, 2, true);
            case PRICE -> decimal(text, 2, false);
            case RATE -> rate(text);
            case DAY -> day(text);
            case TIME -> time(text);
            case ID -> text(text, Ids.isId(text), "Börja med en bokstav a–z, sedan bokstäver, siffror och bindestreck, högst 60 tecken.", "Begin with a letter a–z; then letters, digits and hyphens; at most 60.");
            case OPTION_ID -> text(text, Ids.isOptionId(text), "Skriv bokstäver a–z, siffror och bindestreck, högst 60 tecken.", "Write letters a–z, digits and hyphens; at most 60.");
            case SLUG -> text(text, text.matches("[a-z0-9][a-z0-9-]{0,59}"), "Skriv små bokstäver a–z, siffror och bindestreck, högst 60 tecken.", "Write small letters a–z, digits and hyphens; at most 60.");
            case EXPORT_NAME -> text(text, Ids.isExportName(text), "Börja med en bokstav a–z, sedan bokstäver, siffror, bindestreck och understreck, högst 60 tecken.",
                "Begin with a letter a–z; then letters, digits, hyphens and underscores; at most 60.");
            case PREFIX -> text(text.toUpperCase(Locale.ROOT), text.matches("[A-Za-z]{2,6}"), "Skriv 2 till 6 bokstäver A–Z, som SKJ.", "Write 2 to 6 letters A–Z, as SKJ.");
            case PATTERN -> pattern(text);
            case SERIES -> text(text, RegistrationCodec.isSeries(text), "Skriv 1 till 20 bokstäver, siffror, mellanslag och bindestreck, som BUN.", "Write 1 to 20 letters, digits, spaces and hyphens, as BUN.");
            case SUBJECT -> text(text, RegistrationRule.isSubject(text), "Skriv ett KLE-nummer, som 32.03.12.", "Write a KLE number, as 32.03.12.");
            case FACET -> text(text, RegistrationRule.isFacet(text), "Skriv en bokstav och två siffror, som G01.", "Write a letter and two digits, as G01.");
            case GROUND -> text(text, SecrecyGround.isGround(text), "Skriv lagrummet som OSL 26:1, högst 60 tecken.", "Write the provision as OSL 26:1, at most 60 signs.");
            case WORD -> text(text, text.length() <= form.most(), "Texten är för lång.", "The text is too long.");
            case ANSWER -> new Read.Value(Trees.texts(List.of(typed)));
        };
    }

    private static Read text(String text, boolean isRight, String swedish, String english) {
        return isRight ? new Read.Value(Trees.text(text)) : wrong(swedish, english);
    }

    private static Read wrong(String swedish, String english) {
        return new Read.Wrong(LocalText.of(swedish, english));
    }

    private static Read whole(String text, Form form) {
        String digits = withoutSpaces(text);
        boolean isWhole = digits.matches("-?[0-9]{1,12}");
        if (isWhole && isWithin(Long.parseLong(digits), form)) return new Read.Value(Trees.number(Long.parseLong(digits)));
        return new Read.Wrong(LocalText.of("Skriv ett helt tal från %s till %s.", "Write a whole number from %s to %s.").formatted(form.least(), form.most()));
    }

    private static boolean isWithin(long number, Form form) {
        return number >= form.least() && number <= form.most();
    }

    private static Read bytes(String text, Form form) {
        String number = withoutSpaces(text).replace(',', '.').replaceFirst("(?i)mb$", "");
        if (number.matches(DECIMAL)) {
            var bytes = new BigDecimal(number).multiply(MILLION).stripTrailingZeros();
            if (bytes.scale() <= 0 && bytes.compareTo(BigDecimal.valueOf(form.most())) <= 0 && bytes.signum() > 0) return new Read.Value(Trees.number(bytes.longValueExact()));
        }
        return new Read.Wrong(LocalText.of("Skriv ett tal som är större än 0 och högst %s, som 10 eller 2,5.", "Write a number above 0 and at most %s, as 10 or 2.5.").formatted(form.most() / MILLION.longValue()));
    }

    private static Read decimal(String text, int decimals, boolean mayBeNegative) {
        String number = withoutSpaces(text).replace(',', '.').replace('\u2212', '-');
        if (!number.matches(DECIMAL)) return wrong("Skriv ett tal med siffror, som 10 eller 2,5.", "Write a number in digits, as 10 or 2.5.");
        var value = new BigDecimal(number);
        if (value.signum() < 0 && !mayBeNegative) return wrong("Skriv 0 eller mer.", "Write 0 or more.");
        if (value.stripTrailingZeros().scale() > decimals) return wrong("Skriv högst två decimaler.", "Write at most two decimals.");
        return new Read.Value(Trees.text(value.signum() == 0 ? number.replace("-", "") : number));
    }

    private static Read rate(String text) {
        String number = withoutSpaces(text).replace(',', '.').replaceFirst("%$", "");
        boolean isRate = number.matches("[0-9]{1,3}([.][0-9]{1,2})?") && new BigDecimal(number).compareTo(WHOLE) <= 0;
        if (!isRate) return wrong("Skriv 0 till 100 procent med högst två decimaler, som 25.", "Write 0 to 100 per cent with at most two decimals, as 25.");
        return new Read.Value(Trees.text(Decimals.canonical(new BigDecimal(number)).toPlainString()));
    }

    private static Read day(String text) {
        String written = withoutSpaces(text).toLowerCase(Locale.ROOT).replace("idag", TODAY).replace('\u2212', '-').replace('–', '-').replaceFirst("[+-]0+$", "");
        String hyphened = written.matches("[0-9]{8}") ? written.substring(0, 4) + "-" + written.substring(4, 6) + "-" + written.substring(6) : written;
        return text(hyphened, DateBound.parse(hyphened).isPresent(), "Skriv en dag som 2027-08-17, eller i dag, i dag+14 eller i dag-1.", "Write a day as 2027-08-17, or today, today+14 or today-1.");
    }

    private static Read time(String text) {
        String time = text.replace('.', ':');
        String padded = time.matches("[0-9]:[0-5][0-9]") ? "0" + time : time;
        return text(padded, padded.matches("([01][0-9]|2[0-3]):[0-5][0-9]"), "Skriv ett klockslag som 07:30.", "Write a time as 07:30.");
    }

    private static Read pattern(String text) {
        return TextPattern.compile(text) instanceof TextPattern.Compiled.Refused(int at, LocalText sentence, LocalText remedy)
            ? new Read.Wrong(LocalText.of("%s. %s", "%s. %s").formatted(sentence, remedy)) : new Read.Value(Trees.text(text));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]", "");
    }
}
