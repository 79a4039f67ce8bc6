// CoachBot in Azure: hosts in Container Apps, PostgreSQL in a network of their own, secrets in a vault, the bot and its Teams channel.
//   az deployment group create -g GROUP -f infra/azure/main.bicep -p infra/azure/main.bicepparam
targetScope = 'resourceGroup'

@description('Where everything lies.')
param location string = resourceGroup().location

@description('Beginning of every name; 3 to 12 small letters and digits.')
@minLength(3)
@maxLength(12)
param name string = 'coachbot'

@description('The image, with its registry and tag.')
param image string

@description('A registry that the identity may pull from (role AcrPull), such as example.azurecr.io. Empty: the image is public.')
param registry string = ''

@description('App id of a single-tenant registration of your own. Empty: the bot is the managed identity, which has no secret to keep.')
param appId string = ''

@description('The client secret of that registration.')
@secure()
param appPassword string = ''

@description('Password of the database\'s administrator, without \' and ;.')
@secure()
@minLength(16)
param databasePassword string

@description('Opens the ops pages: openssl rand -hex 24 makes one.')
@secure()
@minLength(24)
param opsKey string

@description('Hosts that always run, and the most there may be.')
@minValue(1)
param leastHosts int = 2
param mostHosts int = 6

@description('Vault names are taken for the whole world, and stay taken for a while after they are deleted.')
param vaultName string = '${name}-${uniqueString(resourceGroup().id)}'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: name
  location: location
}

module network 'network.bicep' = {
  name: 'network'
  params: { location: location, name: name }
}

module database 'database.bicep' = {
  name: 'database'
  params: {
    location: location
    name: name
    subnet: network.outputs.databaseSubnet
    zone: network.outputs.zone
    password: databasePassword
  }
}

module vault 'vault.bicep' = {
  name: 'vault'
  params: {
    location: location
    name: take(vaultName, 24)
    reader: identity.properties.principalId
    connectionString: 'Host=${database.outputs.host};Database=${database.outputs.database};Username=${database.outputs.user};Password=\'${databasePassword}\';SSL Mode=VerifyFull;Maximum Pool Size=40'
    appPassword: appPassword
    opsKey: opsKey
  }
}

module app 'app.bicep' = {
  name: 'app'
  params: {
    location: location
    name: name
    subnet: network.outputs.appSubnet
    identity: identity.id
    image: image
    registry: registry
    vault: vault.outputs.address
    appType: empty(appId) ? 'UserAssignedMSI' : 'SingleTenant'
    appId: empty(appId) ? identity.properties.clientId : appId
    tenant: tenant().tenantId
    leastHosts: leastHosts
    mostHosts: mostHosts
  }
}

module bot 'bot.bicep' = {
  name: 'bot'
  params: {
    name: name
    appType: empty(appId) ? 'UserAssignedMSI' : 'SingleTenant'
    appId: empty(appId) ? identity.properties.clientId : appId
    identity: empty(appId) ? identity.id : ''
    tenant: tenant().tenantId
    host: app.outputs.host
  }
}

@description('Where the chat is.')
output address string = 'https://${app.outputs.host}'
@description('For the Teams package: infra/teams/package.mjs --app-id …')
output botAppId string = empty(appId) ? identity.properties.clientId : appId
