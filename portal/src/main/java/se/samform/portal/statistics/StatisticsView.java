package se.samform.portal.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.FamilyId;
import se.samform.portal.export.Table;

/** The figures as pictures and tables. */
final class StatisticsView {
    private final Names names;
    private final Numbers numbers;
    private final StatisticsAddress address;
    private final LocalDate today;
    private final Optional<FamilyId> only;

    StatisticsView(Names names, Numbers numbers, StatisticsAddress address, LocalDate today, Optional<FamilyId> only) {
        this.names = names;
        this.numbers = numbers;
        this.address = address;
        this.today = today;
        this.only = only;
    }

    List<Fact> facts() {
        return new Facts(names, numbers).all();
    }

    List<Block> blocks() {
        var inflow = new InflowBlock(names, numbers.now(), numbers.span());
        var age = new AgeBlock(names, numbers.now(), today);
        var handling = new HandlingBlock(names, numbers.now());
        var steps = new StepsBlock(names, numbers.drafts(), only);
        var satisfaction = new SatisfactionBlock(names, numbers);
        var blocks = new ArrayList<Block>();
        blocks.add(block(inflow.heading(), "", inflow.chart(), inflow.grid()));
        blocks.add(block(handling.heading(), names.of("handling.note"), handling.chart(), handling.grid().sorted(address, names.locale())));
        blocks.add(block(age.heading(), names.of("age.note"), age.chart(), age.grid()));
        if (steps.isThere()) blocks.add(block(steps.heading(), steps.note(), steps.chart(), steps.grid()));
        blocks.add(block(satisfaction.heading(), names.of("satisfaction.note"), satisfaction.chart(), satisfaction.grid().sorted(address, names.locale())));
        return blocks;
    }

    /** Of one block, or of all. */
    List<Table> tables(String id) {
        var all = blocks();
        var one = all.stream().filter(block -> block.getId().equals(id)).toList();
        return (one.isEmpty() ? all : one).stream().map(block -> block.grid().table()).toList();
    }

    /** Without lines there is nothing to draw. */
    private Block block(String heading, String note, Chart chart, Grid grid) {
        return new Block(heading, note, grid.lines().isEmpty() ? List.of() : List.of(chart), grid, "desk/statistics/export?" + address.query() + "&table=" + grid.id());
    }
}
