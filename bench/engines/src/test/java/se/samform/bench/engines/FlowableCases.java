package se.samform.bench.engines;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.dmn.engine.configurator.DmnEngineConfigurator;
import org.flowable.dmn.engine.impl.cfg.StandaloneDmnEngineConfiguration;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.service.delegate.DelegateTask;

/** Flowable by itself, without what it has for logging in and for events of others. */
final class FlowableCases implements CaseEngine {

    private static final Map<String, Became> TOLD = new ConcurrentHashMap<>();

    private final ProcessEngine engine;
    private final String name;

    private record Became(String task, String unit) {}

    FlowableCases(DataSource source, boolean history) {
        var decisions = new StandaloneDmnEngineConfiguration();
        decisions.setHistoryEnabled(history);
        decisions.setDatabaseSchemaUpdate("true");
        var configurator = new DmnEngineConfigurator();
        configurator.setDmnEngineConfiguration(decisions);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistoryLevel(history ? HistoryLevel.FULL : HistoryLevel.NONE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setAsyncExecutorActivate(false);
        configuration.addConfigurator(configurator);
        this.engine = configuration.buildProcessEngine();
        this.name = "Flowable 7.2.0, history " + (history ? "full" : "none");
        engine.getRepositoryService().createDeployment()
                .addString("case.bpmn20.xml", Resources.text("flowable.bpmn20.xml"))
                .addString("routing.dmn", Table.dmn("https://www.omg.org/spec/DMN/20191111/MODEL/", "number")).deploy();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String handle(Application application) {
        var started = engine.getRuntimeService().startProcessInstanceByKey("case",
                Map.of("answers", application.json(), "kind", application.kind(), "amount", application.amount()));
        var told = TOLD.remove(started.getId());
        engine.getTaskService().claim(told.task(), "nils");
        engine.getTaskService().complete(told.task(), Map.of("status", "closed"));
        return told.unit();
    }

    /** Tells which task it became, so that nobody need look for it. */
    public static final class Told implements TaskListener {

        @Override
        public void notify(DelegateTask task) {
            TOLD.put(task.getProcessInstanceId(), new Became(task.getId(), (String) task.getVariable("unit")));
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
