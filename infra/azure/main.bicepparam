using 'main.bicep'

// Values that are secret come from the environment of whoever deploys, and from no file.
param image = readEnvironmentVariable('COACHBOT_IMAGE', 'registry.example/coachbot:1.0.0')
param databasePassword = readEnvironmentVariable('DATABASE_PASSWORD')
param opsKey = readEnvironmentVariable('OPS_KEY')
