package se.samform.portal.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.logic.Plan;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.engine.feedback.Grade;
import se.samform.engine.statistics.Abandoned;
import se.samform.engine.statistics.Figures;
import se.samform.engine.statistics.Measure;
import se.samform.engine.statistics.Promise;
import se.samform.engine.statistics.Span;
import se.samform.portal.export.Cell;
import se.samform.portal.wording.Sentences;

/** What the figures are turned into: sentences, shapes and tables. */
class StatisticsViewTest {
    private static final FamilyId TRANSPORT = new FamilyId(new UUID(8, 1));
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 17);
    private static final Span SPAN = TimeChoice.WEEKS_4.span(TODAY, null);
    private static final Published SERVICE = published();
    private static final Names NAMES = new Names(new Sentences(Language.SWEDISH), Map.of(TRANSPORT, SERVICE));
    private static final int PROMISE = SERVICE.definition().flow().handlingDays();
    private static final Numbers.Drafts NO_DRAFTS = new Numbers.Drafts(List.of(), Map.of(), Map.of());

    @Test
    void more_that_comes_in_than_ends_is_said_in_a_sentence_and_drawn_as_columns() {
        var blocks = view(figures(3, 1, 10), NO_DRAFTS, Map.of()).blocks();
        var inflow = blocks.getFirst();
        assertEquals("Fler kommer in än blir klara", inflow.heading());
        assertEquals(4 * 2 + 2, inflow.charts().getFirst().boxes().size(), "two columns a week, and what they are");
        assertEquals(List.of("Vecka 11", "3", "1", "2"), inflow.grid().lines().getLast().texts());
    }

    @Test
    void an_e_service_over_its_promise_is_named_and_shown_by_more_than_colour() {
        var late = block(view(figures(1, 1, PROMISE + 5), NO_DRAFTS, Map.of()), "handling");
        assertTrue(late.heading().endsWith("tar längre än vi lovar"), late.heading());
        assertTrue(late.charts().getFirst().words().stream().anyMatch(word -> word.text().endsWith("5 över")), late.charts().toString());
        assertTrue(late.charts().getFirst().boxes().stream().anyMatch(box -> box.style().equals("bar-over")));
        assertTrue(late.grid().lines().getFirst().late());
        var kept = block(view(figures(1, 1, PROMISE), NO_DRAFTS, Map.of()), "handling");
        assertTrue(kept.charts().getFirst().boxes().stream().noneMatch(box -> box.style().equals("bar-over")));
    }

    @Test
    void those_who_give_up_are_counted_down_from_step_to_step() {
        var steps = SERVICE.definition().steps();
        var drafts = new Numbers.Drafts(List.of(new Abandoned(TRANSPORT, "", 2), new Abandoned(TRANSPORT, steps.get(1).id(), 5), new Abandoned(TRANSPORT, "a-step-of-old", 1)),
            Map.of(TRANSPORT, 10L), Map.of(TRANSPORT, 20L));
        var block = block(view(figures(1, 1, 1), drafts, Map.of()), "steps");
        var came = block.grid().lines().stream().map(line -> line.cells().get(1)).toList();
        assertEquals(List.of(Cell.of(18), Cell.of(15), Cell.of(15)), came.subList(0, 3));
        assertEquals(Cell.of(10), came.get(3));
        assertEquals(Cell.of(10), came.getLast());
        assertTrue(block.heading().endsWith("slutar i steg 2"), block.heading());
    }

    @Test
    void what_is_old_is_told_apart() {
        var open = List.of(new Figures.Open(TRANSPORT, TODAY, 2), new Figures.Open(TRANSPORT, TODAY.minusDays(30), 1), new Figures.Open(TRANSPORT, TODAY.minusDays(31), 4),
            new Figures.Open(TRANSPORT, TODAY.minusDays(500), 1));
        var age = block(view(new Figures(List.of(), List.of(), open), NO_DRAFTS, Map.of()), "age");
        assertEquals("Öppna nu: 8, varav 5 i mer än 30 dagar", age.heading());
        assertEquals(List.of("2", "1", "4", "0", "1"), age.grid().lines().stream().map(line -> line.texts().get(1)).toList());
    }

    @Test
    void satisfaction_is_a_mean_and_a_share() {
        var view = view(figures(1, 1, 1), NO_DRAFTS, Map.of(TRANSPORT, Map.of(Grade.VERY_SATISFIED, 2L, Grade.DISSATISFIED, 1L)));
        assertEquals("67 % är nöjda eller mycket nöjda", block(view, "satisfaction").heading());
        assertEquals("4 av 5", view.facts().get(5).figure());
        assertEquals("3 svar", view.facts().get(5).about());
    }

    @Test
    void a_share_is_all_only_if_it_is_all() {
        assertEquals(List.of(0L, 1L, 50L, 99L, 100L),
            List.of(Names.percent(0, 9), Names.percent(1, 1000), Names.percent(1, 2), Names.percent(999, 1000), Names.percent(7, 7)));
    }

    @Test
    void tables_are_sorted_as_the_address_says_and_turn_when_asked_again() {
        var grid = Grid.of("x", "x", List.of("Namn", "Tal"), List.of(List.of(Cell.of("ö"), Cell.of(10)), List.of(Cell.of("a"), Cell.of(9))), Language.SWEDISH.locale());
        var down = grid.sorted(StatisticsAddress.read(name -> name.equals("sort") ? "-x.1" : ""), Language.SWEDISH.locale());
        assertEquals(List.of("ö", "a"), down.lines().stream().map(Grid.Line::getName).toList());
        assertEquals("descending", down.headings().get(1).sort());
        assertTrue(down.headings().get(1).path().contains("sort=x.1"), down.headings().get(1).path());
        var byName = grid.sorted(StatisticsAddress.read(name -> name.equals("sort") ? "x.0" : ""), Language.SWEDISH.locale());
        assertEquals(List.of("a", "ö"), byName.lines().stream().map(Grid.Line::getName).toList());
    }

    @Test
    void no_picture_leaves_its_frame_however_many_and_large_the_figures() {
        for (int weeks = 1; weeks < 120; weeks += 7) {
            var span = new Span(TODAY.minusWeeks(weeks), TODAY);
            var numbers = new Numbers(span, figures(1_000_000, 3, 700), figures(0, 0, 0), NO_DRAFTS, Map.of(), 0);
            for (Block block : new StatisticsView(NAMES, numbers, StatisticsAddress.read(name -> ""), TODAY, Optional.empty()).blocks()) {
                block.charts().forEach(chart -> assertTrue(chart.boxes().stream()
                    .allMatch(box -> box.x() >= 0 && box.y() >= 0 && box.height() >= 0 && box.width() >= 0 && box.x() + box.width() <= Chart.WIDTH && box.y() + box.height() <= chart.height()), chart::toString));
            }
        }
    }

    /** Who doesn't see the picture reads the same in the table: each bar by its name, as a line or a column, with its figure. */
    @Test
    void what_a_picture_shows_stands_in_the_table_beside_it() {
        var steps = SERVICE.definition().steps();
        var drafts = new Numbers.Drafts(List.of(new Abandoned(TRANSPORT, steps.get(1).id(), 4_711)), Map.of(TRANSPORT, 12_345L), Map.of(TRANSPORT, 20_000L));
        var figures = new Figures(figures(12_345, 4_000, PROMISE + 5).days(), figures(12_345, 4_000, PROMISE + 5).parts(), List.of(new Figures.Open(TRANSPORT, TODAY, 3_456), new Figures.Open(TRANSPORT, TODAY.minusDays(400), 7_890)));
        var blocks = view(figures, drafts, Map.of(TRANSPORT, Map.of(Grade.VERY_SATISFIED, 2_000L, Grade.DISSATISFIED, 1_000L))).blocks();
        assertEquals(List.of("inflow", "handling", "age", "steps", "satisfaction"), blocks.stream().map(Block::getId).toList());
        for (Block block : blocks) {
            var chart = block.charts().getFirst();
            assertTrue(!chart.title().isBlank() && !chart.about().isBlank(), block.getId());
            if (block.getId().equals("inflow")) assertEquals((chart.boxes().size() - 2) / 2, block.grid().lines().size());
            else assertEquals(List.of(), unread(chart, block.grid()), block.getId());
        }
    }

    /** What is drawn, and isn't in the table. */
    private static List<String> unread(Chart chart, Grid grid) {
        var names = chart.words().stream().filter(word -> word.style().isEmpty()).map(word -> word.text().replace("…", "")).toList();
        var figures = chart.words().stream().filter(word -> word.style().equals("t-strong")).map(Chart.Word::text).toList();
        assertEquals(names.size(), figures.size());
        return IntStream.range(0, names.size()).filter(i -> grid.lines().stream().noneMatch(
            line -> line.getName().startsWith(names.get(i)) && line.texts().stream().map(StatisticsViewTest::digits).anyMatch(digits(figures.get(i))::equals)))
            .filter(i -> IntStream.range(0, grid.headings().size()).noneMatch(column -> grid.headings().get(column).text().startsWith(names.get(i))
                && grid.lines().stream().map(line -> digits(line.texts().get(column))).toList().equals(List.of(digits(figures.get(i))))))
            .mapToObj(i -> names.get(i) + " " + figures.get(i)).toList();
    }

    /** The first number in it. */
    private static String digits(String text) {
        return text.replaceAll("(?<=\\d)[\\s\u00a0](?=\\d{3})", "").replaceAll("^\\D*([\\d,]+).*", "$1");
    }

    private static StatisticsView view(Figures figures, Numbers.Drafts drafts, Map<FamilyId, Map<Grade, Long>> grades) {
        var numbers = new Numbers(SPAN, figures, new Figures(List.of(), List.of(), List.of()), drafts, grades, 0);
        return new StatisticsView(NAMES, numbers, StatisticsAddress.read(name -> ""), TODAY, Optional.empty());
    }

    private static Block block(StatisticsView view, String id) {
        return view.blocks().stream().filter(block -> block.getId().equals(id)).findFirst().orElseThrow();
    }

    private static Figures figures(long opened, long closed, int days) {
        var happened = List.of(new Figures.Day(TODAY, Measure.OPENED, opened), new Figures.Day(TODAY, Measure.CLOSED, closed));
        var parts = List.of(new Figures.Part(TRANSPORT, Measure.OPENED, 0, opened), new Figures.Part(TRANSPORT, Measure.HANDLED, days, 1),
            new Figures.Part(TRANSPORT, Measure.AGAINST_PROMISE, (days > PROMISE ? Promise.LATE_BY_A_WEEK : Promise.KEPT).ordinal(), 1));
        return new Figures(happened, parts, List.of());
    }

    private static Published published() {
        try {
            var read = (ReadResult.Read) DefinitionCodec.read(Files.readAllBytes(Path.of("../examples/services/skolskjuts.json")));
            return new Published(new VersionId(new UUID(8, 2)), new MunicipalityId(new UUID(8, 3)), TRANSPORT, 1, "", "", Instant.EPOCH, Plan.compile(read.definition()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
