// The bot's registration and its channel to Teams. New multi-tenant bots ended on 2025-07-31.
param name string
@allowed(['SingleTenant', 'UserAssignedMSI'])
param appType string
param appId string
@description('Resource id of the managed identity, for UserAssignedMSI.')
param identity string
param tenant string
@description('Where the hosts are reached.')
param host string

resource bot 'Microsoft.BotService/botServices@2022-09-15' = {
  name: name
  location: 'global'
  kind: 'azurebot'
  sku: { name: 'S1' }
  properties: {
    displayName: 'CoachBot'
    endpoint: 'https://${host}/api/messages'
    msaAppType: appType
    msaAppId: appId
    msaAppTenantId: tenant
    msaAppMSIResourceId: empty(identity) ? null : identity
    disableLocalAuth: true
  }

  resource teams 'channels' = {
    name: 'MsTeamsChannel'
    location: 'global'
    properties: {
      channelName: 'MsTeamsChannel'
      properties: { isEnabled: true, acceptedTerms: true }
    }
  }
}
