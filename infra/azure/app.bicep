// The hosts. Secrets come from the vault into files, settings into the environment.
param location string
param name string
param subnet string
@description('Resource id of the managed identity.')
param identity string
param image string
param registry string
@description('Address of the vault, with a slash at its end.')
param vault string
@allowed(['SingleTenant', 'UserAssignedMSI'])
param appType string
param appId string
param tenant string
param leastHosts int
param mostHosts int

var secretsFolder = '/run/secrets/coachbot'
var files = concat(
  [
    { secretRef: 'connection-string', path: 'ConnectionStrings__Coach' }
    { secretRef: 'ops-key', path: 'Ops__Key' }
  ],
  appType == 'SingleTenant' ? [{ secretRef: 'app-password', path: 'MicrosoftAppPassword' }] : []
)

resource logs 'Microsoft.OperationalInsights/workspaces@2023-09-01' = {
  name: name
  location: location
  properties: { sku: { name: 'PerGB2018' }, retentionInDays: 30 }
}

resource environment 'Microsoft.App/managedEnvironments@2024-03-01' = {
  name: name
  location: location
  properties: {
    vnetConfiguration: { infrastructureSubnetId: subnet }
    workloadProfiles: [{ name: 'Consumption', workloadProfileType: 'Consumption' }]
    appLogsConfiguration: {
      destination: 'log-analytics'
      logAnalyticsConfiguration: { customerId: logs.properties.customerId, sharedKey: logs.listKeys().primarySharedKey }
    }
  }
}

var host = '${name}.${environment.properties.defaultDomain}'

resource app 'Microsoft.App/containerApps@2024-03-01' = {
  name: name
  location: location
  identity: { type: 'UserAssigned', userAssignedIdentities: { '${identity}': {} } }
  properties: {
    environmentId: environment.id
    workloadProfileName: 'Consumption'
    configuration: {
      activeRevisionsMode: 'Single'
      ingress: { external: true, targetPort: 8080, transport: 'auto', allowInsecure: false }
      registries: empty(registry) ? [] : [{ server: registry, identity: identity }]
      secrets: [for file in files: { name: file.secretRef, keyVaultUrl: '${vault}secrets/${file.secretRef}', identity: identity }]
    }
    template: {
      terminationGracePeriodSeconds: 45
      scale: {
        minReplicas: leastHosts
        maxReplicas: mostHosts
        rules: [{ name: 'cpu', custom: { type: 'cpu', metadata: { type: 'Utilization', value: '70' } } }]
      }
      volumes: [{ name: 'secrets', storageType: 'Secret', secrets: files }]
      containers: [
        {
          name: 'coachbot'
          image: image
          resources: { cpu: json('0.5'), memory: '1Gi' }
          volumeMounts: [{ volumeName: 'secrets', mountPath: secretsFolder }]
          env: [
            { name: 'ASPNETCORE_HTTP_PORTS', value: '8080' }
            { name: 'Secrets__Folder', value: secretsFolder }
            { name: 'Proxy__Trusted__0', value: '100.100.0.0/16' } // where an environment's own proxies call from
            { name: 'Stopping__DrainSeconds', value: '5' } // until no proxy sends new requests here
            { name: 'Coach__PageAddress', value: 'https://${host}' }
            { name: 'MicrosoftAppType', value: appType }
            { name: 'MicrosoftAppId', value: appId }
            { name: 'MicrosoftAppTenantId', value: tenant }
          ]
          probes: [
            { type: 'Startup', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 5, failureThreshold: 60 }
            { type: 'Readiness', httpGet: { path: '/health/ready', port: 8080 }, periodSeconds: 5, failureThreshold: 2 }
            { type: 'Liveness', httpGet: { path: '/health/live', port: 8080 }, periodSeconds: 10, failureThreshold: 6 }
          ]
        }
      ]
    }
  }
}

output host string = host
