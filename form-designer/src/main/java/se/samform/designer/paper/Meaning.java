package se.samform.designer.paper;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a line to write on is for, by what stands beside it and what it is called. The first that fits is taken. */
enum Meaning {
  SIGNATURE("(namn|under)(teckning|skrift)|namnfortydligande|fortydligande|signatur|signature|(ort|plats) (och )?datum|datum och (ort|plats)"),
  PERSONAL_NUMBER("person(nr|nummer)?|pnr|personbeteckning|person( |-)?(och|eller)? ?samordnings(nr|nummer)|fodelse(nr|nummer)|samordningsnummer|personal number"),
  ORGANISATION_NUMBER("org(anisations)?( |-)?(nr|nummer)|orgnr|organisation number"),
  EMAIL("e ?post(adress)?|e ?mail|mejl(adress)?|mail(adress)?|email"),
  PHONE("(mobil|hem|arbets)?(telefon|tel|tfn|tele)( |-)?(nr|nummer)?( dagtid| kvallstid| hem| arbete| mobil)?|mobil( |-)?(nr|nummer)?|phone"),
  POSTAL_CODE("post( |-)?(nr|nummer)|postal ?code"),
  CITY("(post)?ort|postadress|stad|city"),
  BANKGIRO("bankgiro( |-)?(nr|nummer)?|bg"),
  PLUSGIRO("(plus|post)giro( |-)?(nr|nummer)?|pg"),
  IBAN("iban( |-)?(nr|nummer)?"),
  WEB("webb?(plats|sida|adress)|hemsida|web ?site"),
  FIRST_NAME("fornamn|tilltalsnamn|first ?name"),
  LAST_NAME("efternamn|last ?name|surname"),
  NAME("namn|for och efternamn|fornamn och efternamn|efternamn och fornamn|fullstandigt namn|name"),
  STREET("(gatu|bostads|utdelnings|hem|post)?adress|gata( och nummer)?|street|address"),
  DATE(".*datum|dag|.*(fran och med|till och med|from o m)|fodelsedag|date"),
  TIME("tid(punkt)?|klockslag|kl(ockan)?"),
  MONEY(".*(belopp|kostnad|summa|inkomst|avgift|pris|hyra|ersattning)|.*( kr| kronor| sek)"),
  NUMBER("antal.*|(.* )?(m2|kvm|procent|meter|kvadratmeter|timmar)");

  /** Words for whom it is about, which may stand before: "Barnets", "Vårdnadshavare 1". */
  private static final String WHO =
      "(?<who>(?:den |min |ert |ditt )?(?:barn|elev|sokand|vardnadshavar|foralder|forald|kontaktperson|ombud|fullmakt|agare|fastighetsagar|anhorig|god man|medsokand|make|maka|partner|anmalar|klagand|behorig|foretradar|avsandar|innehavar|kund|brukar)[a-z]*(?: \\d)?)";

  private final Pattern alone;
  private final Pattern about;

  Meaning(String words) {
    this.alone = Pattern.compile("(?:" + words + ")(?: \\d+)?");
    this.about = Pattern.compile(WHO + " ?(?:" + words + ")(?: \\d+)?");
  }

  /** What was understood. @param who whom it is about, as "barnets", without accents; empty where nothing says it */
  record Understood(Meaning meaning, String who) {}

  /** By what is written beside it, else by its name. */
  static Optional<Understood> of(String label, String name) {
    return understood(plain(label)).or(() -> understood(plain(name.replaceAll("(?<=[a-zåäö])(?=[A-ZÅÄÖ])", " "))));
  }

  private static Optional<Understood> understood(String words) {
    return Stream.concat(
        Arrays.stream(values()).filter(meaning -> meaning.alone.matcher(words).matches()).map(meaning -> new Understood(meaning, "")),
        Arrays.stream(values()).flatMap(meaning -> {
          var matcher = meaning.about.matcher(words);
          return matcher.matches() ? Stream.of(new Understood(meaning, matcher.group("who"))) : Stream.<Understood>of();
        })).findFirst();
  }

  /** In lower case, without accents, in words of letters and digits alone; what stands in brackets goes. */
  static String plain(String text) {
    return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("\\([^)]*\\)", " ")
        .replaceAll("[^a-z0-9]+", " ").strip();
  }

  /** Whether it says something of a person. */
  boolean isOfPerson() {
    return switch (this) {
      case NAME, FIRST_NAME, LAST_NAME, PERSONAL_NUMBER, EMAIL, PHONE, STREET, POSTAL_CODE, CITY -> true;
      case SIGNATURE, ORGANISATION_NUMBER, BANKGIRO, PLUSGIRO, IBAN, WEB, DATE, TIME, MONEY, NUMBER -> false;
    };
  }
}
