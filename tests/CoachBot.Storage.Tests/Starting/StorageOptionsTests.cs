using Microsoft.Extensions.Options;
using Microsoft.Extensions.Configuration;

namespace CoachBot.Storage.Tests.Starting;

public sealed class StorageOptionsTests
{
    [Fact]
    public void Without_settings_the_data_is_a_file_under_the_content_root()
    {
        var options = From([]);

        Assert.Equal(DatabaseKind.Sqlite, options.Kind);
        Assert.Equal("/srv/coach/data/coach.db", options.SqliteFile);
    }

    [Fact]
    public void A_relative_folder_is_relative_to_the_content_root_and_an_absolute_one_is_itself()
    {
        Assert.Equal("/srv/coach/elsewhere", From(new() { ["Storage:Folder"] = "elsewhere" }).Folder);
        Assert.Equal("/var/coach", From(new() { ["Storage:Folder"] = "/var/coach" }).Folder);
    }

    [Fact]
    public void A_connection_string_means_postgresql() =>
        Assert.Equal(DatabaseKind.PostgreSql, From(new() { ["ConnectionStrings:Coach"] = "Host=db;Database=coach" }).Kind);

    [Theory]
    [InlineData("Data Source=coach.db;Password=s3cret")]
    [InlineData("not a connection string s3cret")]
    [InlineData("Database=coach;Password=s3cret")]
    public void A_connection_string_that_is_none_is_refused_without_repeating_it(string value)
    {
        var refusal = Assert.Throws<OptionsValidationException>(() => From(new() { ["ConnectionStrings:Coach"] = value }));

        Assert.Contains("ConnectionStrings:Coach", refusal.Message);
        Assert.DoesNotContain("s3cret", refusal.ToString());
    }

    [Fact]
    public void A_wait_that_is_no_number_is_refused_by_name() =>
        Assert.Contains("Storage:StartSeconds", Assert.Throws<OptionsValidationException>(() => From(new() { ["Storage:StartSeconds"] = "soon" })).Message);

    [Fact]
    public void What_is_stored_is_encrypted_unless_said_otherwise_in_so_many_words()
    {
        Assert.True(From([]).Encrypt);
        Assert.False(From(new() { ["Storage:Encrypt"] = "false" }).Encrypt);
        Assert.Contains("Storage:Encrypt", Assert.Throws<OptionsValidationException>(() => From(new() { ["Storage:Encrypt"] = "no" })).Message);
    }

    private static StorageOptions From(Dictionary<string, string?> settings) =>
        StorageOptions.From(new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), "/srv/coach");
}
