import io.camunda.application.MainSupport;
import io.camunda.application.Profile;
import io.camunda.application.StandaloneBroker;
import io.camunda.application.commons.CommonsModuleConfiguration;
import io.camunda.application.commons.actor.ActorClockConfiguration;
import io.camunda.application.initializers.HealthConfigurationInitializer;
import io.camunda.zeebe.broker.BrokerModuleConfiguration;
import java.time.Duration;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The real broker, started as its own main does, with its controlled clock off by args[0] milliseconds from the first moment:
 * timers set before a clock is moved back would never fire, so tests of past calendars must begin in the past.
 */
public class BrokerAt {
  public static void main(String[] args) {
    Duration offset = Duration.ofMillis(Long.parseLong(args[0]));
    MainSupport.setDefaultGlobalConfiguration();
    MainSupport.createDefaultApplicationBuilder()
        .sources(CommonsModuleConfiguration.class, BrokerModuleConfiguration.class)
        .profiles(Profile.BROKER.getId(), Profile.STANDALONE.getId())
        .initializers(new HealthConfigurationInitializer(), context -> context.getBeanFactory().addBeanPostProcessor(setClock(offset)))
        .build()
        .run();
  }

  private static BeanPostProcessor setClock(Duration offset) {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof ActorClockConfiguration clock) clock.getClockService().mutable().orElseThrow().addTime(offset);
        return bean;
      }
    };
  }
}
