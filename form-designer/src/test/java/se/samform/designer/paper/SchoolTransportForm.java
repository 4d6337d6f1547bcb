package se.samform.designer.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;

/** A form as a municipality may have it since ten years: three makers' habits, names that say little, tooltips here and there. */
final class SchoolTransportForm {

  private SchoolTransportForm() {}

  static byte[] bytes() {
    try (var form = new DrawnForm()) {
      child(form.page());
      reasons(form.page());
      end(form.page());
      return form.bytes();
    }
  }

  private static void child(DrawnForm form) {
    form.title(50, 60, "Ansökan om skolskjuts");
    form.says(50, 80, "Blanketten skickas till Utbildningsförvaltningen, Granviks kommun, 123 45 Granvik.");
    form.heading(50, 110, "1. Eleven");
    form.says(50, 128, "Elevens namn").says(300, 128, "Personnummer (ååååmmdd-xxxx)");
    form.line("Text1", 50, 131, 240);
    form.line("Text2", 300, 131, 200).setMaxLen(13);
    form.says(50, 163, "Adress").says(300, 163, "Postnummer").says(400, 163, "Postort");
    form.line("Text3", 50, 166, 240);
    form.line("Text4", 300, 166, 90);
    form.line("Text5", 400, 166, 100);
    form.heading(50, 210, "2. Vårdnadshavare 1");
    form.says(50, 230, "Namn:");
    form.line("vh1_namn", 130, 220, 200);
    form.says(50, 250, "Mobiltelefon:");
    form.line("vh1_tel", 130, 240, 200);
    form.says(50, 270, "E-post:");
    form.line("vh1_mail", 130, 260, 200);
    form.heading(50, 310, "3. Skola och läsår");
    form.says(50, 328, "Skolans namn").says(300, 328, "Årskurs");
    form.line("skola", 50, 331, 240);
    form.list("arskurs", 300, 331, 100, "Välj...", "F", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    form.says(50, 366, "Skolskjutsen ska börja");
    DrawnForm.formatted(form.line("start", 50, 369, 120), "AFDate_FormatEx(\"yyyy-mm-dd\");");
  }

  private static void reasons(DrawnForm form) {
    form.heading(50, 60, "4. Skäl för ansökan");
    form.says(50, 80, "Varför behövs skolskjuts? Kryssa i det som gäller.");
    form.box("Kryssruta1", 50, 86);
    form.says(66, 94, "Lång väg till skolan");
    form.box("Kryssruta2", 50, 102);
    form.says(66, 110, "Farlig väg");
    form.box("Kryssruta3", 50, 118);
    form.says(66, 126, "Funktionsnedsättning");
    form.says(50, 156, "Har eleven haft skolskjuts tidigare?");
    form.radio("tidigare", places("1", 50, "2", 110, 162));
    form.says(66, 170, "Ja").says(126, 170, "Nej");
    form.says(50, 196, "Hur bor eleven?");
    form.radio("boende", below("hos en", 202, "vaxelvis", 218));
    form.says(66, 210, "Hos en vårdnadshavare").says(66, 226, "Växelvis hos båda");
    form.says(50, 256, "Avstånd till skolan");
    DrawnForm.formatted(form.line("km", 50, 259, 80), "AFNumber_Format(1, 2, 0, 0, \"\", true);");
    form.says(200, 256, "Årlig inkomst");
    DrawnForm.formatted(form.line("inkomst", 200, 259, 80), "AFNumber_Format(2, 2, 0, 0, \" kr\", false);");
    form.says(50, 296, "Beskriv varför resan behövs");
    form.lines("beskriv", 50, 300, 450, 90).setMaxLen(800);
    form.heading(50, 420, "5. Resor");
    form.says(50, 440, "Veckodag").says(200, 440, "Tid").says(300, 440, "Sträcka");
    for (int row = 1; row <= 4; row++) {
      form.line("Dag" + row, 50, 426 + 20 * row, 140);
      form.line("Tid" + row, 200, 426 + 20 * row, 90);
      form.line("Stracka" + row, 300, 426 + 20 * row, 200);
    }
    form.says(50, 550, "Summa resor");
    DrawnForm.acting(form.line("summa", 50, 553, 80), COSName.C, "AFSimple_Calculate(\"SUM\", [\"Tid1\"]);");
  }

  private static void end(DrawnForm form) {
    form.heading(50, 60, "6. Underskrift");
    form.box("intyg", 50, 76);
    form.says(66, 84, "Jag intygar att uppgifterna är riktiga {och} fullständiga");
    form.line("x17", 50, 110, 200).setAlternateFieldName("Kontaktpersons telefon dagtid");
    form.says(50, 156, "Ort och datum").says(300, 156, "Namnteckning");
    form.line("ort_datum", 50, 160, 240);
    form.signature("sign", 300, 160, 200);
    form.line("diarie", 50, 220, 100).setReadOnly(true);
    form.line("osynlig", 50, 260, 100).getWidgets().getFirst().setHidden(true);
  }

  private static Map<String, double[]> places(String one, double oneX, String other, double otherX, double y) {
    var places = new LinkedHashMap<String, double[]>();
    places.put(one, new double[] {oneX, y});
    places.put(other, new double[] {otherX, y});
    return places;
  }

  private static Map<String, double[]> below(String one, double oneY, String other, double otherY) {
    var places = new LinkedHashMap<String, double[]>();
    places.put(one, new double[] {50, oneY});
    places.put(other, new double[] {50, otherY});
    return places;
  }
}
