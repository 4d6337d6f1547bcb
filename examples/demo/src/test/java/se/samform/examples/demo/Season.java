package se.samform.examples.demo;

import java.sql.SQLException;
import java.util.List;

/** A season's figures of the units that permit and inspect, as if it had been, beside what was: for pictures that are more than one column. */
final class Season {

    private static final String OF = " from unit u join service_family f on f.municipality_id = u.municipality_id join seq_0_to_80 s"
            + " where u.slug = 'bygglovsenheten' and f.service_key in ('attefall', 'bullerklagomal', 'egensotning')";
    private static final String DAY = "date_sub(current_date, interval s.seq day)";
    private static final String CHANCE = "crc32(concat(s.seq, f.service_key))";
    private static final String INTO = "insert ignore into statistic (municipality_id, unit_id, authority_id, family_id, measure, day, bucket, n)"
            + " select u.municipality_id, u.id, u.authority_id, f.id, ";

    private static final List<String> FIGURES = List.of(
            INTO + "'OPENED', " + DAY + ", 0, 1 + mod(" + CHANCE + ", 5)" + OF,
            INTO + "'OPENED', " + DAY + ", 2, 1" + OF + " and mod(s.seq, 6) = 0",
            INTO + "'OPENED', date_sub(" + DAY + ", interval 1 year), 0, 3" + OF,
            INTO + "'CLOSED', " + DAY + ", 0, mod(" + CHANCE + ", 4)" + OF,
            INTO + "'WITHDRAWN', " + DAY + ", 0, 1" + OF + " and mod(s.seq, 9) = 0",
            INTO + "'HANDLED', " + DAY + ", 2 + length(f.service_key) * 2 + mod(" + CHANCE + ", 17), 1" + OF,
            INTO + "'AGAINST_PROMISE', " + DAY + ", mod(" + CHANCE + ", 9) div 7, 1" + OF,
            INTO + "'FIRST_REPLY', " + DAY + ", mod(" + CHANCE + ", 5), 1" + OF,
            INTO + "'STILL_OPEN', date_sub(current_date, interval s.seq * 2 day), 0, 1" + OF + " and mod(s.seq, 2) = 0",
            "insert ignore into abandoned_draft (municipality_id, family_id, ended_on, begun_on, step, n) select f.municipality_id, f.id, " + DAY + ", " + DAY
                    + ", elt(1 + mod(s.seq, 4), '', 'place', 'measure', 'measure'), 1 + mod(s.seq, 3)"
                    + " from service_family f join seq_0_to_80 s join municipality m on m.id = f.municipality_id where m.slug = 'granvik' and f.service_key = 'attefall'",
            "insert ignore into feedback (case_id, municipality_id, unit_id, family_id, given_on, grade, given_at, changed_at)"
                    + " select unhex(md5(concat(s.seq, f.service_key))), u.municipality_id, u.id, f.id, " + DAY + ", 1 + greatest(mod(" + CHANCE + ", 5), mod(s.seq, 5)),"
                    + " utc_timestamp(), utc_timestamp()" + OF);

    private Season() {
    }

    static void write(DemoInstallation installation) {
        try (var connection = installation.database().connect(); var statement = connection.createStatement()) {
            for (var figures : FIGURES) {
                statement.executeUpdate(figures);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
