using Homeroom.WebApi.Accounts;
using Homeroom.WebApi.Api;
using Homeroom.WebApi.BiasActivities;
using Homeroom.WebApi.Checks;
using Homeroom.WebApi.Exports;
using Homeroom.WebApi.Feedback;
using Homeroom.WebApi.Grading;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Jobs;
using Homeroom.WebApi.Lessons;
using Homeroom.WebApi.Prompts;
using Homeroom.WebApi.Storage;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddHosting();
    builder.AddStorage();
    builder.Services.AddDrafting(builder.Configuration);
    builder.AddJobs();
    builder.Services.AddAccounts();
    builder.AddExports();
    builder.Services.AddApi();
    builder.Services.AddLessons();
    builder.Services.AddActivities();
    builder.Services.AddGrading();
    builder.Services.AddChecks();
    builder.Services.AddPrompts();
    builder.Services.AddLearning();

    var app = builder.Build();
    await app.OpenDatabaseAsync();
    var ready = await app.PrepareLinkAsync(args);
    app.UseHosting();
    app.MapAccounts();
    var pages = app.MapTeacherPages();
    pages.MapLessons();
    pages.MapActivities();
    pages.MapGrading();
    app.MapPupils();
    pages.MapChecks();
    pages.MapPrompts();
    var api = app.MapApi();
    api.MapLessonApi();
    api.MapChecksApi();
    api.MapPromptApi();
    pages.MapData();
    pages.MapLearning(api);
    await app.ServeAsync(ready);
    return 0;
}
catch (Exception e) when (StartFault.SentenceFor(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);
    return 1;
}

/// <summary>Named so that tests can start the program.</summary>
public sealed partial class Program;
