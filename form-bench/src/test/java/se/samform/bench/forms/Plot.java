package se.samform.bench.forms;

import java.util.List;
import java.util.Locale;

/** Growth by the number of questions as an SVG: one panel per task, both axes logarithmic. */
final class Plot {

  private static final List<Task> PANELS = List.of(Task.EVALUATE, Task.CHANGE, Task.VALIDATE);
  private static final List<String> COLOURS = List.of("#005ea5", "#b3521a", "#6f7d00", "#8a3ca8", "#00766c", "#b0003a");
  private static final int WIDTH = 300;
  private static final int HEIGHT = 300;
  private static final int LEFT = 60;
  private static final int TOP = 40;
  private static final int GAP = 30;
  /** Powers of ten, in nanoseconds: 100 ns to 10 s. */
  private static final int FASTEST = 2;
  private static final int SLOWEST = 10;
  private static final List<String> LABELS =
      List.of("100 ns", "1 µs", "10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s");

  private final Results results;
  private final StringBuilder svg = new StringBuilder();

  private Plot(Results results) {
    this.results = results;
  }

  static String of(Results results) {
    return new Plot(results).drawn();
  }

  private String drawn() {
    int width = LEFT + PANELS.size() * (WIDTH + GAP);
    int height = TOP + HEIGHT + 80;
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\" font-size=\"12\" fill=\"#222\">", width, height);
    add("<title>Time by number of questions, both logarithmic</title>");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>", width, height);
    for (int i = 0; i < PANELS.size(); i++) {
      panel(LEFT + i * (WIDTH + GAP), PANELS.get(i), i == 0);
    }
    legend(TOP + HEIGHT + 60);
    return svg.append("</svg>\n").toString();
  }

  private void panel(int left, Task task, boolean isFirst) {
    add("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>", left, TOP - 14, task.title);
    for (int power = FASTEST; power <= SLOWEST; power++) {
      double y = y(Math.pow(10, power));
      add("<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>", left, y, WIDTH);
      if (isFirst) {
        add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", left - 6, y + 4, LABELS.get(power - FASTEST));
      }
    }
    results.bySize().keySet().forEach(size -> {
      add("<path d=\"M%.1f %dv%d\" stroke=\"#eee\"/>", x(left, size), TOP, HEIGHT);
      add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" font-size=\"11\">%s</text>", x(left, size), TOP + HEIGHT + 16, Results.count(size));
    });
    add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">questions</text>", left + WIDTH / 2, TOP + HEIGHT + 34);
    results.engines().forEach(engine -> line(left, engine, task));
  }

  private void line(int left, String engine, Task task) {
    var points = new StringBuilder();
    results.bySize().keySet().forEach(size -> {
      double y = y(results.of(size, engine, task).nanoseconds());
      points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x(left, size), y));
      add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", x(left, size), y, colour(engine));
    });
    add("<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%d\"/>", points.toString().strip(), colour(engine), isOurs(engine) ? 3 : 1);
  }

  private void legend(int y) {
    int x = LEFT;
    for (var engine : results.engines()) {
      add("<path d=\"M%d %dh24\" stroke=\"%s\" stroke-width=\"%d\"/>", x, y - 4, colour(engine), isOurs(engine) ? 3 : 1);
      add("<text x=\"%d\" y=\"%d\">%s</text>", x + 30, y, engine);
      x += 150;
    }
  }

  private boolean isOurs(String engine) {
    return engine.equals(results.engines().getFirst());
  }

  private String colour(String engine) {
    return COLOURS.get(results.engines().indexOf(engine));
  }

  private double x(int left, int size) {
    var sizes = results.bySize();
    return left + 12 + (WIDTH - 24) * Math.log((double) size / sizes.firstKey()) / Math.log((double) sizes.lastKey() / sizes.firstKey());
  }

  private static double y(double nanoseconds) {
    return TOP + HEIGHT * (SLOWEST - Math.log10(nanoseconds)) / (SLOWEST - FASTEST);
  }

  private void add(String element, Object... with) {
    svg.append(String.format(Locale.ROOT, element, with)).append("\n");
  }
}
