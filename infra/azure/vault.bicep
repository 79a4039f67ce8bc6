// Secrets, which the hosts' identity may read and nobody else was given.
param location string
param name string
@description('Principal id of who may read.')
param reader string
@secure()
param connectionString string
@secure()
param appPassword string
@secure()
param opsKey string

resource vault 'Microsoft.KeyVault/vaults@2023-07-01' = {
  name: name
  location: location
  properties: {
    sku: { family: 'A', name: 'standard' }
    tenantId: tenant().tenantId
    enableRbacAuthorization: true
    enablePurgeProtection: true
    softDeleteRetentionInDays: 90
  }

  resource connection 'secrets' = { name: 'connection-string', properties: { value: connectionString } }
  resource password 'secrets' = if (!empty(appPassword)) { name: 'app-password', properties: { value: appPassword } }
  resource ops 'secrets' = { name: 'ops-key', properties: { value: opsKey } }
}

// Key Vault Secrets User
resource readers 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(vault.id, reader)
  scope: vault
  properties: {
    principalId: reader
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '4633458b-17de-408a-b874-0445c86b69e6')
  }
}

output address string = vault.properties.vaultUri
