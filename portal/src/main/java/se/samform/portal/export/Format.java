package se.samform.portal.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** The kinds of file. */
public enum Format {
    CSV("text/csv"), XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mime;

    Format(String mime) {
        this.mime = mime;
    }

    /** CSV for what is no format. */
    public static Format of(String key) {
        return key.equals(XLSX.key()) ? XLSX : CSV;
    }

    /** Also the ending of its files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mime() {
        return mime;
    }

    /** Several tables are several sheets, or stand one below the other. @return how many lines, without headings */
    int write(List<Table> tables, OutputStream out) throws IOException {
        return switch (this) {
            case CSV -> new Csv(out).write(tables);
            case XLSX -> Xlsx.write(tables, out);
        };
    }
}
