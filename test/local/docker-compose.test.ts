import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readConfig } from '../../src/base/config';
import { webappSettings, zeebeSettings } from '../../src/local/camunda-settings';
import { camundaEnvironment } from '../../src/local/settings';

const { services } = parse(readFileSync('docker-compose.yml', 'utf8'));
const config = readConfig({});

describe('docker-compose.yml', () => {
  it('runs Camunda with the settings of the local start', () => {
    const inside = (settings: string) =>
      parse(
        settings
          .replaceAll('127.0.0.1:9200', 'opensearch:9200')
          .replaceAll('127.0.0.1:26500', 'zeebe:26500')
          .replaceAll('127.0.0.1:8089', 'zeebe:8080'),
      );
    const composed = (service: string) => JSON.parse(services[service].environment.SPRING_APPLICATION_JSON);
    const { broker } = inside(zeebeSettings(config, { command: 0, internal: 0 })).zeebe;
    expect(composed('zeebe').zeebe.broker.exporters).toEqual(broker.exporters);
    expect(composed('zeebe').zeebe.broker.data.disk).toEqual(broker.data.disk);
    expect(composed('webapps').camunda).toEqual(inside(webappSettings(config, 'mingfa', 0)).camunda);
    for (const service of ['zeebe', 'webapps']) expect(services[service].image).toContain(config.CAMUNDA_VERSION);
  });

  it('gives the application every variable of the SDK that the local start gives', () => {
    const names = Object.keys(camundaEnvironment(config));
    expect(Object.keys(services.mingfa.environment)).toEqual(expect.arrayContaining(names));
    expect(() => readConfig(services.mingfa.environment)).not.toThrow();
  });

  it('waits for what a service needs until it is healthy', () => {
    const needed = Object.values<any>(services).flatMap(({ depends_on = {} }) => Object.entries<any>(depends_on));
    expect(needed.length).toBeGreaterThan(0);
    for (const [name, { condition }] of needed) {
      expect(condition).toBe('service_healthy');
      expect(services[name].healthcheck.test.length).toBeGreaterThan(0);
    }
  });
});
