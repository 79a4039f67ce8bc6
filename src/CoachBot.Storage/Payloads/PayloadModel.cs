using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CoachBot.Storage.Payloads;

/// <summary>Says that a payload is a column of text; <see cref="PayloadModel.UsePayloads"/> puts the host's protector in its place.</summary>
internal sealed class PlainPayloadConverter() : ValueConverter<Payload, string>(
    payload => payload.Seal(PlainPayloads.Instance), stored => Payload.Stored(stored, PlainPayloads.Instance));

/// <summary>Puts the protector under every column that is a <see cref="Payload"/>.</summary>
internal static class PayloadModel
{
    public static void UsePayloads(this ModelBuilder model, IPayloadProtector protector)
    {
        var converter = new ValueConverter<Payload, string>(payload => payload.Seal(protector), stored => Payload.Stored(stored, protector));
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()).Where(property => property.ClrType == typeof(Payload)))
        {
            property.SetValueConverter(converter);
        }
    }

    /// <summary>The host's protector; plain where there is no host, as when a migration is written.</summary>
    public static IPayloadProtector ProtectorOf(DbContext context) =>
        context.GetService<IDbContextOptions>().FindExtension<CoreOptionsExtension>()?.ApplicationServiceProvider?.GetService(typeof(IPayloadProtector)) as IPayloadProtector
        ?? PlainPayloads.Instance;
}

/// <summary>One model per protector: EF keeps models for the life of the process, and a test process has many hosts.</summary>
internal sealed class PayloadModelKey : IModelCacheKeyFactory
{
    public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, PayloadModel.ProtectorOf(context));
}
