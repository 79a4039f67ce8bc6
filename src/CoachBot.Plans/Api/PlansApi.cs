using CoachBot.Training.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using NodaTime;

namespace CoachBot.Plans.Api;

internal static class PlansApi
{
    /// <summary>The name that AddOpenApi gives the document unless told otherwise: /openapi/v1.json.</summary>
    private const string Document = "v1";

    public static void AddPlansApi(this IServiceCollection services)
    {
        // The document describes the JSON that the contracts read and write.
        services.ConfigureHttpJsonOptions(options =>
        {
            foreach (var converter in TrainingJson.Options.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }
        });
        services.Configure<OpenApiOptions>(Document, options => options.AddSchemaTransformer((schema, context, _) =>
        {
            Describe(schema, Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type);
            return Task.CompletedTask;
        }));
    }

    private static void Describe(OpenApiSchema schema, Type type)
    {
        if (type == typeof(LocalDate))
        {
            (schema.Type, schema.Format) = (JsonSchemaType.String, "date");
        }
        else if (type == typeof(LocalTime))
        {
            (schema.Type, schema.Pattern) = (JsonSchemaType.String, "^([01][0-9]|2[0-3]):[0-5][0-9]$");
        }
    }
}
