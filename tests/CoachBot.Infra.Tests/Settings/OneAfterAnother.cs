namespace CoachBot.Infra.Tests.Settings;

/// <summary>Tests that start hosts in this process, one after the other.</summary>
[CollectionDefinition(nameof(KnownSettings))]
public sealed class OneAfterAnother : ICollectionFixture<KnownSettings>;
