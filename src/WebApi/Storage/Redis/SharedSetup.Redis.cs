using Homeroom.Assistant.Models;
using Homeroom.WebApi.BiasActivities.Live;
using Homeroom.WebApi.Hosting;
using Homeroom.WebApi.Storage.Redis;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using StackExchange.Redis;

namespace Homeroom.WebApi.Storage;

/// <summary>Replies, turns, limits, keys and the bell of live classes, in Redis.</summary>
internal static partial class SharedSetup
{
    static partial void AddRedis(WebApplicationBuilder builder, string redis, ref bool isAdded)
    {
        var line = new RedisLine(Read(redis));
        var services = builder.Services;
        services.AddSingleton(_ => line);
        services.AddStackExchangeRedisCache(o =>
        {
            o.InstanceName = RedisLine.Prefix;
            o.ConnectionMultiplexerFactory = () => line.OpenAsync();
        });
        services.AddSingleton<ICallTurns, RedisTurns>();
        services.AddSingleton<IWindows, RedisWindows>();
        services.AddSingleton<ILiveBell, RedisBell>();
        services.AddHealthChecks().AddCheck<RedisHealth>("redis");
        var keys = new DirectoryInfo(Path.Combine(DataFolder.Of(builder.Configuration), "keys"));
        services.AddSingleton<IPostConfigureOptions<KeyManagementOptions>>(s => new PostConfigureOptions<KeyManagementOptions>(
            null,
            o => o.XmlRepository = new RedisKeys(new FileSystemXmlRepository(keys, s.GetRequiredService<ILoggerFactory>()), line)
        ));
        isAdded = true;
    }

    private static ConfigurationOptions Read(string redis)
    {
        try
        {
            return ConfigurationOptions.Parse(redis);
        }
        catch (ArgumentException e)
        {
            throw new StartFault(
                "ConnectionStrings__Redis cannot be read. Write it like 127.0.0.1:6379 or redis.example:6380,password=...,ssl=true.",
                e
            );
        }
    }
}
